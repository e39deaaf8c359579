// (:Document): how many there are, and the latest day that one of them was published
CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
CALL () {
  OPTIONAL MATCH (d:Document)
  WHERE d.publishedOn IS NOT NULL
  RETURN d.publishedOn AS upTo
  ORDER BY upTo DESC
  LIMIT 1
}
RETURN documents, upTo;
