// A claim names at least one piece of evidence.
MATCH (n:Entity)
WHERE NOT n:Document AND NOT n:Evidence AND size(coalesce(n.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, n.id AS id;

MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) <> 'FROM_DOCUMENT' AND size(coalesce(r.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, type(r) AS type, r.id AS id;

// The evidence that a claim names is there and knows the claim, and knows no other: counted, as looking each claim up
// in its evidence's list takes minutes where one piece of evidence supports ten thousand claims; part by part of the
// evidence (in a Browser: :param {after: '', upTo: '\\uffff'}), as the counts of a large graph would not fit the heap.
CALL () {
  MATCH (n:Entity)
  UNWIND coalesce(n.evidence, []) AS evidenceId
  WITH n, evidenceId
  WHERE $after < evidenceId <= $upTo
  RETURN evidenceId, n.id AS id, 1 AS named, 0 AS known
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  UNWIND coalesce(r.evidence, []) AS evidenceId
  WITH r, evidenceId
  WHERE $after < evidenceId <= $upTo
  RETURN evidenceId, r.id AS id, 1 AS named, 0 AS known
  UNION ALL
  MATCH (e:Evidence:Entity)
  WHERE $after < e.id <= $upTo
  UNWIND coalesce(e.supports, []) AS id
  RETURN e.id AS evidenceId, id, 0 AS named, 1 AS known
}
WITH evidenceId, id, sum(named) AS named, sum(known) AS known
WHERE named <> known
RETURN CASE known WHEN 0 THEN 'evidence is missing or does not know the fact' ELSE 'evidence knows a fact that does not name it' END
  AS offence, id, evidenceId;

// Evidence is read from one document.
MATCH (e:Evidence:Entity)
WHERE COUNT { (e)-[:FROM_DOCUMENT]->(:Document) } <> 1
RETURN 'evidence needs one document' AS offence, e.id AS id;

// Evidence proves something.
MATCH (e:Evidence:Entity)
WHERE size(coalesce(e.supports, [])) = 0
RETURN 'evidence supports nothing' AS offence, e.id AS id;
