// nodes: keys [{"id":"a"},{"id":"b"},{"id":"a"}]

// node: keys [{"id":"a"}]

// limits {}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
RETURN key.index AS index, [[labels(n), n.id]] AS rows

// limits {}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
RETURN key.index AS index, [[labels(n), n.id]] AS rows
