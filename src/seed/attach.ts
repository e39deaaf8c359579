import type { Session } from 'neo4j-driver';
import { UserError } from '../errors.js';
import type { SourceText } from './source-text.js';

/** A document's text as it is kept. */
export interface AttachedText {
  /** SHA-256 (hex) of the file, and so of the text in UTF-8. */
  readonly sha256: string;
  readonly text: string;
}

/**
 * Stores a document's text in the user's own database, so that quotes can be read.
 * @returns the title of the document
 * @throws UserError `UNKNOWN_DOCUMENT` when no document of the graph has the file's digest
 */
export async function attachText(session: Session, source: SourceText): Promise<string> {
  const { records } = await session.executeWrite((tx) =>
    tx.run(ATTACH, { sha256: source.sha256, text: source.characters.join('') }),
  );
  const title = records[0]?.get('title') as string | undefined;
  if (title === undefined) throw unknownDocument(source);
  return title;
}

/** Takes an attached text out again. @returns whether there was one */
export async function detachText(session: Session, sha256: string): Promise<boolean> {
  const { records } = await session.executeWrite((tx) => tx.run(DETACH, { sha256 }));
  return records.length > 0;
}

/** The error for a file that is none of the graph's documents. */
export function unknownDocument({ path, sha256 }: SourceText): UserError {
  return new UserError({
    code: 'UNKNOWN_DOCUMENT',
    message: `${path} is none of the graph's documents (its SHA-256 is ${sha256}).`,
    hint: 'Give the very file that the facts were read from: one changed byte makes another document. Import the seed first if it is new.',
  });
}

const ATTACH = `MATCH (d:Document {sha256: $sha256})
WITH d ORDER BY d.id LIMIT 1
MERGE (t:AttachedText {sha256: $sha256})
SET t.text = $text
RETURN d.title AS title`;

/** Stores texts from `$rows`, whatever documents there are. */
export const WRITE_TEXTS =
  'UNWIND $rows AS row\nMERGE (t:AttachedText {sha256: row.sha256})\nSET t.text = row.text';

const DETACH = `MATCH (t:AttachedText {sha256: $sha256})
DELETE t
RETURN 1 AS gone`;
