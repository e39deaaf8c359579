// (:Target): the observations that may tell how far it is reached, in any unit: of the same indicator, statistic, regions,
// scope of ranks and subjects. Of its own period and of earlier ones 20 each at most, and as many in other units, so that
// a long series in one unit never hides another unit; and linked baselines, whatever their regions and subjects, but not
// of its own period: an answer has to be about the very same. Each group is in the order in which `progress` prefers:
// the latest period, counted before estimated, STATED before LAYOUT before INFERRED (the alphabet backwards), the id.
UNWIND $ids AS id
MATCH (t:Target:Entity {id: id})
CALL (t) {
  OPTIONAL MATCH (t)-[:MEASURES]->(i:Indicator)
  RETURN i
  ORDER BY i.id
  LIMIT 1
}
WITH t, i,
  COLLECT { MATCH (t)-[:IN_REGION]->(r) RETURN DISTINCT r.id AS it ORDER BY it } AS regions,
  COLLECT { MATCH (t)-[:RANKED_AMONG]->(s) RETURN DISTINCT s.id AS it ORDER BY it } AS scopes,
  COLLECT { MATCH (t)-[:ABOUT]->(e) RETURN DISTINCT e.id AS it ORDER BY it } AS subjects,
  COLLECT { MATCH (t)-[:HAS_BASELINE]->(b) RETURN b } AS baselines
CALL (t, i, regions, scopes, subjects, baselines) {
  MATCH (i)<-[:MEASURES]-(o:Observation)
  WHERE o.statistic = t.statistic
  WITH DISTINCT o, o IN baselines AS isBaseline,
    coalesce(o.periodFrom = t.periodFrom AND o.periodTo = t.periodTo, false) AS isOfPeriod,
    coalesce(o.periodTo < t.periodTo, false) AS isEarlier
  WHERE isBaseline OR isOfPeriod OR isEarlier
  // Regions first: of a long series they leave the fewest to look at further.
  WITH o, isBaseline, isOfPeriod, isEarlier,
    regions = COLLECT { MATCH (o)-[:IN_REGION]->(r) RETURN DISTINCT r.id AS it ORDER BY it } AS isThere
  WHERE isThere OR isBaseline
  WITH o, isBaseline, isOfPeriod, isEarlier, isThere,
    COLLECT { MATCH (o)-[:RANKED_AMONG]->(s) RETURN DISTINCT s.id AS it ORDER BY it } AS ownScopes,
    COLLECT { MATCH (o)-[:ABOUT]->(e) RETURN DISTINCT e.id AS it ORDER BY it } AS ownSubjects
  WITH o, isBaseline, isOfPeriod, isEarlier, isThere AND subjects = ownSubjects AS isSame
  WHERE scopes = ownScopes AND (isSame OR isBaseline AND NOT isOfPeriod)
  WITH o, isBaseline, isSame, isOfPeriod, isEarlier
  ORDER BY o.periodTo DESC, coalesce(o.estimate, false), o.basis DESC, o.periodFrom DESC, o.id
  WITH collect({node: o, isBaseline: isBaseline, own: isSame AND isOfPeriod, earlier: isSame AND isEarlier,
    unlike: o.unit <> t.unit}) AS all
  WITH [c IN all WHERE c.own AND NOT c.unlike][..20] + [c IN all WHERE c.own AND c.unlike][..20]
    + [c IN all WHERE c.earlier AND NOT c.unlike][..20] + [c IN all WHERE c.earlier AND c.unlike][..20]
    + [c IN all WHERE c.isBaseline] AS chosen
  UNWIND chosen AS c
  WITH DISTINCT c.node AS o, c.isBaseline AS isBaseline
  RETURN collect([labels(o), properties(o), isBaseline]) AS candidates
}
RETURN t.id AS id, i.polarity AS polarity, candidates;
