// agency: keys [{"p0":"市","p1":"STATED","id":"g"}]

// limits {"l0":{"low":4,"high":0}}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Agency
RETURN key.index AS index, [[COLLECT {
  MATCH (n)-[r1:OWNS]->(n1)
  WHERE (n1.name STARTS WITH key.p0 AND r1.basis = key.p1)
  WITH r1, n1, n1.name AS n1_0, n1.id AS n1_1, r1.id AS n1_2
  WITH r1, n1, n1_0, n1_1, n1_2 ORDER BY n1_0 DESC, n1_1, n1_2 LIMIT $l0
  RETURN [labels(n1), n1.id]
}]] AS rows
