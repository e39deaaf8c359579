// (:Evidence): a page of the claims it supports, as the importer keeps them: ids in order, kinds beside
UNWIND $keys AS key
MATCH (e:Evidence {id: key.id})
WITH key, coalesce(e.supports, []) AS ids, coalesce(e.supportKinds, []) AS kinds
WITH key, size(ids) AS total,
  [i IN range(0, size(ids) - 1) WHERE key.after IS NULL OR ids[i] > key.after | [ids[i], kinds[i]]] AS rest
RETURN key.index AS index, rest[..$limit] AS facts, total;
