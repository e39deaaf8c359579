// A claim names at least one piece of evidence.
MATCH (n:Entity)
WHERE NOT n:Document AND NOT n:Evidence AND size(coalesce(n.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, n.id AS id;

MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) <> 'FROM_DOCUMENT' AND size(coalesce(r.evidence, [])) = 0
RETURN 'fact without evidence' AS offence, type(r) AS type, r.id AS id;

// The evidence that a claim names is there and knows the claim.
MATCH (n:Entity)
UNWIND coalesce(n.evidence, []) AS evidenceId
OPTIONAL MATCH (e:Entity {id: evidenceId})
WITH n, evidenceId, e
WHERE e IS NULL OR NOT e:Evidence OR NOT n.id IN coalesce(e.supports, [])
RETURN 'evidence is missing or does not know the fact' AS offence, n.id AS id, evidenceId;

MATCH (:Entity)-[r]->(:Entity)
UNWIND coalesce(r.evidence, []) AS evidenceId
OPTIONAL MATCH (e:Entity {id: evidenceId})
WITH r, evidenceId, e
WHERE e IS NULL OR NOT e:Evidence OR NOT r.id IN coalesce(e.supports, [])
RETURN 'evidence is missing or does not know the fact' AS offence, r.id AS id, evidenceId;

// Evidence is read from one document.
MATCH (e:Evidence:Entity)
WHERE COUNT { (e)-[:FROM_DOCUMENT]->(:Document) } <> 1
RETURN 'evidence needs one document' AS offence, e.id AS id;

// Evidence proves something.
MATCH (e:Evidence:Entity)
WHERE size(coalesce(e.supports, [])) = 0
RETURN 'evidence supports nothing' AS offence, e.id AS id;
