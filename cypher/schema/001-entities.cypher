// Every node has one id in the whole graph.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// An import compares one seed set.
CREATE INDEX entity_seed_set IF NOT EXISTS
FOR (n:Entity) ON (n.seedSet);

// Exact names, aliases and titles: the keyword analyzer takes each as one term.
CREATE FULLTEXT INDEX entity_exact_name IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases, n.title, n.titleEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
