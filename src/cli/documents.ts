import type { Command } from 'commander';
import { readConfig } from '../config/index.js';
import { UserError } from '../errors.js';
import {
  attachText,
  coverDocument,
  detachText,
  readProved,
  readSourceText,
  unknownDocument,
  verifyDocument,
  type ProvedDocument,
  type SourceText,
} from '../seed/index.js';
import { withWorkplace, type Say, type Workplace } from './session.js';

interface Options {
  readonly data?: string;
}

/** `policygraph verify`, `coverage` and `attach`: what is done with a document's text in hand. */
export function documentCommands(program: Command, say: Say, answer: Say): void {
  program
    .command('verify')
    .description("prove a document's facts: recompute every span's digest and read every figure at its place")
    .argument('<file...>', 'the very files that the facts were read from')
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action((files: string[], options: Options) =>
      eachDocument(files, options, say, (found) => verify(found, answer)),
    );

  program
    .command('coverage')
    .description('list every figure of a document that no fact states at its place and no exclusion names')
    .argument('<file...>', 'the very files that the facts were read from')
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action((files: string[], options: Options) =>
      eachDocument(files, options, say, (found) => cover(found, answer)),
    );

  program
    .command('attach')
    .description(
      "store a document's text in this database, so that evidence can be quoted; it is never seeded or exported",
    )
    .argument('<file...>', 'the very files that the facts were read from')
    .option('--remove', 'take the text out again', false)
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(async (files: string[], options: Options & { remove: boolean }) => {
      const sources = files.map(readSourceText);
      await withWorkplace(readConfig(process.env, options), say, async ({ database }) => {
        const session = database.driver.session(database.session);
        try {
          for (const source of sources) {
            if (!options.remove) answer(`attached ${source.path}: ${await attachText(session, source)}`);
            else if (await detachText(session, source.sha256)) answer(`removed ${source.path}`);
            else answer(`${source.path} was not attached`);
          }
        } finally {
          await session.close();
        }
      });
    });
}

interface Found {
  readonly source: SourceText;
  readonly proved: ProvedDocument;
  readonly place: Workplace;
}

/** Finds the document of each file in the graph and works on it. The command fails when any of them does. */
async function eachDocument(
  files: readonly string[],
  options: Options,
  say: Say,
  work: (found: Found) => UserError | null,
) {
  const sources = files.map(readSourceText);
  await withWorkplace(readConfig(process.env, options), say, async (place) => {
    const session = place.database.driver.session(place.database.session);
    try {
      let failed: UserError | null = null;
      for (const source of sources) {
        const proved = await readProved(session, place.contract.model, source.sha256);
        if (!proved) throw unknownDocument(source);
        failed = work({ source, proved, place }) ?? failed;
      }
      if (failed) throw failed;
    } finally {
      await session.close();
    }
  });
}

function verify({ source, proved, place }: Found, answer: Say): UserError | null {
  const { spans, places, failures } = verifyDocument(place.contract.model, proved, source);
  for (const { id, reason } of failures) answer(`${id}: ${reason}`);
  answer(
    `${source.path}: ${spans} spans of ${proved.evidence.length} pieces of evidence and ${places} places read, ${failures.length} failures`,
  );
  if (failures.length === 0) return null;
  return new UserError({
    code: 'VERIFY_FAILED',
    message: `${failures.length} spans or places of ${proved.document.id} do not hold.`,
    hint: 'Mend the seed: policygraph locate prints the right span, policygraph hash its digest.',
  });
}

const CONTEXT = 10;

function cover({ source, proved, place }: Found, answer: Say): UserError | null {
  const { figures, stated, excluded, missed } = coverDocument(place.contract.model, proved, source);
  for (const { start, end, text } of missed) {
    const around = source.characters
      .slice(Math.max(0, start - CONTEXT), end + CONTEXT)
      .join('')
      .replaceAll('\n', '⏎');
    answer(`${start}–${end} ${text}  …${around}…`);
  }
  answer(
    `${source.path}: ${figures} figures, ${stated} stated by facts, ${excluded} excluded with reasons, ${missed.length} left`,
  );
  if (missed.length === 0) return null;
  return new UserError({
    code: 'NOT_COVERED',
    message: `${missed.length} figures of ${proved.document.id} are stated by no fact.`,
    hint: "Add the fact with the figure's place, or an exclusion with its reason to the document.",
  });
}
