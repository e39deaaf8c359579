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

// Search: names, longer texts, and how names sound, each as the importer folds it. Each Han character is a term of its own, so that
// one of them, or any run of them as a phrase, is found.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchNames, n.searchTexts, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
