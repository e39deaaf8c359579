// targets: keys [{"p0":"2025-12-31"}]

// limits {"l0":{"low":3,"high":0}}
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Target)
  WHERE n.periodTo = key.p0 AND n.id IS NOT NULL
  WITH n, n.id AS k0
  WITH n, k0 ORDER BY k0 LIMIT $l0
  RETURN collect([n.id]) AS rows
}
CALL (key) {
  MATCH (n:Target)
  WHERE n.periodTo = key.p0 AND n.id IS NOT NULL
  RETURN count(n) AS total
}
RETURN key.index AS index, rows, total

// limits {}
UNWIND $keys AS key
CALL () {
  CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
CALL () {
  MATCH (d:Document {readInFull: true})
  RETURN count(d) AS readInFull
}
CALL () {
  OPTIONAL MATCH (d:Document)
  WHERE d.publishedOn IS NOT NULL
  RETURN d.publishedOn AS upTo
  ORDER BY upTo DESC
  LIMIT 1
}
RETURN documents, readInFull, upTo
}
RETURN key.index AS index, [[documents, readInFull, upTo]] AS rows
