// policy: keys [{"id":"p"}]

// limits {}
UNWIND $keys AS key
MATCH (n:Entity {id: key.id})
WHERE n:Policy
RETURN key.index AS index, [[n.id, n.name, n.aliases, n.periodAt]] AS rows
