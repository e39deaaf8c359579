// (:Document)<-[:FROM_DOCUMENT]-(:Evidence): a page of the claims a document proves, each once
UNWIND $keys AS key
MATCH (d:Document {id: key.id})
CALL (d, key) {
  MATCH (d)<-[:FROM_DOCUMENT]-(e:Evidence)
  UNWIND range(0, size(coalesce(e.supports, [])) - 1) AS i
  WITH DISTINCT e.supports[i] AS id, e.supportKinds[i] AS kind
  ORDER BY id
  WITH collect([id, kind]) AS facts
  WITH size(facts) AS total, CASE WHEN key.backward THEN reverse(facts) ELSE facts END AS walked
  RETURN total, [fact IN walked WHERE key.after IS NULL
    OR CASE WHEN key.backward THEN fact[0] < key.after ELSE fact[0] > key.after END][..$limit] AS page
}
RETURN key.index AS index, page AS facts, total;
