// policy: keys [{"id":"p"}]

// limits {"l0":{"low":6,"high":0},"l1":{"low":3,"high":0}}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Policy
RETURN key.index AS index, [[COLLECT {
  MATCH (n)<-[r1:PART_OF]-(n1)
  WITH r1, n1, coalesce(r1.ordinal, 9007199254740991) AS n1_0, n1.id AS n1_1, r1.id AS n1_2 ORDER BY n1_0, n1_1, n1_2 LIMIT $l0
  RETURN [[n1_0, n1_1, n1_2], r1.basis, labels(n1), n1.id, COLLECT {
  MATCH (n1)<-[r2:OWNS]-(n2)
  WHERE n1:Action
  WITH r2, n2 ORDER BY n2.id, r2.id LIMIT $l1
  RETURN [n2.name]
}]
}, COUNT { (n)<-[:PART_OF]-() }, n.id]] AS rows
