import type { Command } from 'commander';
import { readConfig } from '../config/index.js';
import { UserError } from '../errors.js';
import { backupGraph, refuseTaken, type BackupResult } from '../seed/index.js';
import { paced } from './pace.js';
import { withWorkplace, type Say } from './session.js';
import { stopSignal } from './stop-signal.js';

interface Options {
  readonly withoutTexts: boolean;
  readonly force: boolean;
  readonly data?: string;
}

/** `policygraph backup`: save the whole graph in one file. */
export function backupCommand(program: Command, say: Say, answer: Say): void {
  program
    .command('backup')
    .description('save the whole graph in one file, as it is between two imports; a server may go on running')
    .argument('<file>', 'file to write, such as policygraph.jsonl.gz; see docs/operations.md')
    .option('--without-texts', 'leave attached texts of documents out', false)
    .option('--force', 'replace the file if there is one', false)
    .option('--data <directory>', 'data directory of the embedded Neo4j')
    .action(async (path: string, options: Options) => {
      const place = { path, force: options.force, signal: untilStopped() };
      // Before anything is started.
      refuseTaken(place);
      await withWorkplace(readConfig(process.env, options), say, async ({ database, contract }) => {
        const product = program.version() ?? '';
        const texts = !options.withoutTexts;
        const request = { ...place, texts, product, progress: paced(say) };
        for (const line of linesOf(path, await backupGraph(database, contract.model, request))) answer(line);
      });
    });
}

function* linesOf(path: string, result: BackupResult): Generator<string> {
  const { header, bytes, textsLeftOut, others, disturbed } = result;
  const { nodes, relationships, texts, epoch } = header;
  const saved = `${nodes} nodes, ${relationships} relationships and ${texts ?? 0} attached texts`;
  yield `${saved} saved in ${path}, ${bytes} bytes, as of epoch ${epoch}`;
  if (texts === null) yield `attached texts were left out: ${textsLeftOut}`;
  if (others.nodes + others.relationships > 0) {
    yield `not of policygraph, and left out: ${others.nodes} nodes and ${others.relationships} relationships`;
  }
  if (disturbed) yield 'others wrote to the database all the time: what they wrote may be in it in part';
}

/** So that a backup that is told to stop takes away what it has written. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  void stopSignal().then(() =>
    stop.abort(
      new UserError({
        code: 'STOPPED',
        message: 'The backup was told to stop.',
        hint: 'Nothing was saved.',
        exitCode: 130,
      }),
    ),
  );
  return stop.signal;
}
