// (:Evidence): a page of the claims it supports, as the importer keeps them: ids in order, kinds beside
UNWIND $keys AS key
MATCH (e:Evidence {id: key.id})
WITH key, coalesce(e.supports, []) AS ids, coalesce(e.supportKinds, []) AS kinds
WITH key, size(ids) AS total, ids, kinds,
  CASE WHEN key.backward THEN range(size(ids) - 1, 0, -1) ELSE range(0, size(ids) - 1) END AS walked
WITH key, total,
  [i IN walked WHERE key.after IS NULL
    OR CASE WHEN key.backward THEN ids[i] < key.after ELSE ids[i] > key.after END | [ids[i], kinds[i]]] AS rest
RETURN key.index AS index, rest[..$limit] AS facts, total;
