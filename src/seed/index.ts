export { attachText, detachText, unknownDocument } from './attach.js';
export { backupGraph, type BackupRequest, type BackupResult } from './backup/backup.js';
export { openBackup, type BackupFile } from './backup/read.js';
export { checkBackup, restoreGraph, type RestoreRequest, type RestoreResult } from './backup/restore.js';
export { refuseTaken } from './backup/save-file.js';
export { offences, type Offence } from './check.js';
export { bulkFiles, type BulkFile } from './bulk/files.js';
export {
  loadGraph,
  validateLoad,
  type LoadProgress,
  type LoadRequest,
  type LoadResult,
} from './bulk/load.js';
export { coverDocument, type Coverage } from './coverage.js';
export { sizeOf, type SeedDifference } from './diff.js';
export { dump } from './dump.js';
export { fillDigests, type Filled } from './hash.js';
export { importSeed, type ImportRequest, type ImportResult } from './import.js';
export { locateText, type Located } from './locate.js';
export { SeedError, type Problem } from './problem.js';
export { readProved, type ProvedDocument } from './proved.js';
export { readSeed, type SeedRow } from './read.js';
export { reportDifference, summarize } from './report.js';
export { applySchema, examineSchema, type SchemaState } from './schema.js';
export { compareSeed, examineData, type DataState } from './examine.js';
export { readSourceText, type SourceText } from './source-text.js';
export { verifyDocument, type Verification } from './verify.js';
export { refreshSearch } from './refresh-search.js';
export { searchProperties } from './search-properties.js';
