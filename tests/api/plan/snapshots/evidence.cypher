// action: keys [{"id":"a"}]

// limits {"l0":{"low":21,"high":0}}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Action
RETURN key.index AS index, [[n.evidence, COLLECT {
  MATCH (n)<-[r1:OWNS]-(n1)
  WITH r1, n1 ORDER BY n1.id, r1.id LIMIT $l0
  RETURN [r1.evidence]
}]] AS rows

// limits {"l0":{"low":1,"high":0}}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.id, n.statement, COLLECT {
  MATCH (n)-[r1:FROM_DOCUMENT]->(n1)
  WITH r1, n1 ORDER BY n1.id, r1.id LIMIT $l0
  RETURN [n1.title]
}, n.verification, n.spans] AS row
