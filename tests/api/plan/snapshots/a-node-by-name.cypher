// policy: keys [{"name":"33618","lucene":"33618"}]

// limits {}
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('entity_exact_name', key.lucene) YIELD node AS n
  WHERE n:Policy AND (n.name = key.name OR n.nameEn = key.name OR key.name IN n.aliases)
  WITH n ORDER BY n.id LIMIT 2
  RETURN collect([n.id]) AS rows
}
RETURN key.index AS index, rows
