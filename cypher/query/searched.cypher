// (:Document): how many there are, how many of them were read in full, and the latest day that one was published
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
RETURN documents, readInFull, upTo;
