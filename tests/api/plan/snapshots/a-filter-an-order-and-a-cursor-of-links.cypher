// agency: keys [{"p0":"市","p1":"STATED","id":"g"}]

// limits {"l0":{"low":4,"high":0}}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Agency
RETURN key.index AS index, [[COLLECT {
  MATCH (n)-[r1:OWNS]->(n1)
  WHERE (n1.name STARTS WITH key.p0 AND r1.basis = key.p1)
  WITH r1, n1 ORDER BY n1.name DESC, n1.id DESC, r1.id DESC LIMIT $l0
  RETURN [labels(n1), n1.id]
}]] AS rows
