// (:Document)<-[:FROM_DOCUMENT]-(:Evidence): a page of the claims a document proves, each once
UNWIND $keys AS key
MATCH (d:Document {id: key.id})
CALL (d, key) {
  MATCH (d)<-[:FROM_DOCUMENT]-(e:Evidence)
  UNWIND range(0, size(coalesce(e.supports, [])) - 1) AS i
  WITH DISTINCT e.supports[i] AS id, e.supportKinds[i] AS kind
  ORDER BY id
  WITH collect([id, kind]) AS facts
  RETURN size(facts) AS total, [fact IN facts WHERE key.after IS NULL OR fact[0] > key.after][..$limit] AS page
}
RETURN key.index AS index, page AS facts, total;
