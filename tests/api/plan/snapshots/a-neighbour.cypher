// target: keys [{"id":"t"}]

// limits {"l0":{"low":1,"high":0}}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Target
RETURN key.index AS index, [[n.stated, COLLECT {
  MATCH (n)-[r1:MEASURES]->(n1)
  WITH r1, n1 ORDER BY n1.id, r1.id LIMIT $l0
  RETURN [n1.name, n1.unit]
}, COLLECT {
  MATCH (n)-[r2:HAS_BASELINE]->(n2)
  WITH r2, n2 ORDER BY n2.id, r2.id LIMIT $l0
  RETURN [n2.value]
}]] AS rows
