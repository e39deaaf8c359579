// Every node has one kind and an id.
MATCH (n:Entity)
WHERE size(labels(n)) <> 2 OR n.id IS NULL
RETURN 'a node needs one kind and an id' AS offence, n.id AS id, labels(n) AS labels;

// Nothing is a part of itself, directly or through others.
MATCH (n:Entity)
WHERE EXISTS { (n)-[:PART_OF]->{1,12}(n) }
RETURN 'a part of itself' AS offence, n.id AS id;

// The parts of one whole have different ordinals.
MATCH (whole:Entity)
CALL (whole) {
  MATCH (whole)<-[r:PART_OF]-(part:Entity)
  WHERE r.ordinal IS NOT NULL
  WITH r.ordinal AS ordinal, part.id AS id ORDER BY id
  WITH ordinal, collect(id) AS parts
  WHERE size(parts) > 1
  RETURN ordinal, parts
}
RETURN 'two parts with one ordinal' AS offence, whole.id AS id, ordinal, parts;
