// The epoch is one node.
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (n:Dataset) REQUIRE n.id IS UNIQUE;

// Its write lock is held by one import at a time.
CREATE CONSTRAINT import_lock_id IF NOT EXISTS
FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;

// A text is attached once for each file.
CREATE CONSTRAINT attached_text_sha256 IF NOT EXISTS
FOR (n:AttachedText) REQUIRE n.sha256 IS UNIQUE;

// Which version of the importer derived what search looks into is one node.
CREATE CONSTRAINT search_state_id IF NOT EXISTS
FOR (n:SearchState) REQUIRE n.id IS UNIQUE;

// What is being loaded, or was, is one node.
CREATE CONSTRAINT bulk_load_id IF NOT EXISTS
FOR (n:BulkLoad) REQUIRE n.id IS UNIQUE;

// A batch of a load is written once.
CREATE CONSTRAINT loaded_batch_number IF NOT EXISTS
FOR (n:LoadedBatch) REQUIRE n.number IS UNIQUE;
