// A claim names at least one piece of evidence.
MATCH (n:Entity)
WHERE NOT n:Document AND NOT n:Evidence AND size(coalesce(n.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, n.id AS id;

MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) <> 'FROM_DOCUMENT' AND size(coalesce(r.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, type(r) AS type, r.id AS id;

// The evidence that a claim names is there and knows the claim, and knows no other: it knows as many as name it, each of these, and no
// other. IN does not scan a list, Neo4j looks up in it. Part by part of the evidence (in a Browser:
// :param {after: '', upTo: '~'}), as the claims of a large graph would not fit the heap.
CALL () {
  MATCH (n:Entity)
  UNWIND n.evidence AS evidenceId
  WITH n, evidenceId
  WHERE $after < evidenceId <= $upTo
  RETURN evidenceId, n.id AS id
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  UNWIND r.evidence AS evidenceId
  WITH r, evidenceId
  WHERE $after < evidenceId <= $upTo
  RETURN evidenceId, r.id AS id
  UNION ALL
  MATCH (e:Evidence:Entity)
  WHERE $after < e.id <= $upTo
  RETURN e.id AS evidenceId, null AS id
}
WITH evidenceId, collect(id) AS named
OPTIONAL MATCH (e:Evidence:Entity {id: evidenceId})
WITH evidenceId, named, coalesce(e.supports, []) AS known
WHERE size(named) <> size(known) OR any(id IN named WHERE NOT id IN known) OR any(id IN known WHERE NOT id IN named)
UNWIND [id IN named | {id: id, by: 1}] + [id IN known | {id: id, by: -1}] AS one
WITH evidenceId, one.id AS id, sum(one.by) AS by
WHERE by <> 0
RETURN CASE WHEN by > 0 THEN 'evidence is missing or does not know the fact' ELSE 'evidence knows a fact that does not name it' END
  AS offence, id, evidenceId;

// Evidence is read from one document.
MATCH (e:Evidence:Entity)
WHERE COUNT { (e)-[:FROM_DOCUMENT]->(:Document) } <> 1
RETURN 'evidence needs one document' AS offence, e.id AS id;

// Evidence proves something.
MATCH (e:Evidence:Entity)
WHERE size(coalesce(e.supports, [])) = 0
RETURN 'evidence supports nothing' AS offence, e.id AS id;
