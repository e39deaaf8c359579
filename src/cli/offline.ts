import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { readFileSync } from 'node:fs';
import { paths } from '../config/index.js';
import { fillDigests, locateText, readSourceText } from '../seed/index.js';
import type { Say } from './session.js';

/** `policygraph locate`, `hash` and `schema`: what needs no database. */
export function offlineCommands(program: Command, answer: Say): void {
  program
    .command('locate')
    .description('find words in a document and print the span to paste into a seed')
    .argument('<file>', 'a document')
    .argument('<text>', 'the words, exactly as written')
    .option('--nth <number>', 'which occurrence, from 1', wholeNumber)
    .action((file: string, text: string, options: { nth?: number }) => {
      const { start, end, sha256 } = locateText(readSourceText(file), text, options.nth ?? null);
      answer(`spans: [${start}, ${end}], sha256: ['${sha256}']`);
    });

  program
    .command('hash')
    .description('fill in the missing digests of evidence in seed files, and print those of the documents')
    .argument('[directory]', 'directory of seed files', paths.seed)
    .requiredOption('--document <file...>', 'the documents that the evidence was read from')
    .action((directory: string, options: { document: string[] }) => {
      const sources = options.document.map(readSourceText);
      for (const { path, sha256, characters } of sources) {
        answer(`${path}: sha256: '${sha256}', characters: ${characters.length}`);
      }
      const { files, digests, skipped } = fillDigests(directory, sources);
      for (const id of skipped) answer(`${id}: left alone, its document was not given`);
      answer(`${digests} digests written${files.length > 0 ? ` in ${files.join(', ')}` : ''}`);
    });

  program
    .command('schema')
    .description('print schema.graphql, the contract of the API')
    .action(() => answer(readFileSync(paths.schema, 'utf8').trimEnd()));
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It takes a whole number from 1.');
  return Number(value);
}
