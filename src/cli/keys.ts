import type { Command } from 'commander';
import { Option } from 'commander';
import { placesOf, readConfig, type Config } from '../config/index.js';
import { Keys } from '../server/access/keys.js';
import type { Say } from './session.js';

interface Options {
  readonly data?: string;
}

/** The keys of an installation. */
export function keysOf({ dataDirectory }: Pick<Config, 'dataDirectory'>): Keys {
  return new Keys(placesOf(dataDirectory).keys);
}

/** `policygraph key`: who may ask. A server that runs takes every change within a second. */
export function keyCommands(program: Command, say: Say, answer: Say): void {
  const key = program
    .command('key')
    .description('say who may ask: with the first key, every question needs one');
  const data = () =>
    new Option('--data <directory>', 'data directory, which holds the keys (POLICYGRAPH_DATA, .policygraph)');
  const open = (options: Options) => keysOf(readConfig(process.env, options));

  key
    .command('add')
    .description('make a key; what it prints is shown once, and only its digest is kept')
    .argument('<name>', 'whose it is')
    .option('--quotes', 'it also opens quotes of attached documents', false)
    .addOption(data())
    .action((name: string, options: Options & { quotes: boolean }) => {
      const { key: made, secret } = open(options).add(name, options.quotes ? 'quotes' : 'read');
      say(`Key ${made.id} of ${name} (${made.access}); send it as Authorization: Bearer <key>`);
      answer(secret);
    });

  key
    .command('list')
    .description('list the keys: id, what it opens, when it was made, whose it is')
    .addOption(data())
    .action((options: Options) => {
      for (const { id, access, created, name } of open(options).all())
        answer([id, access, created, name].join('\t'));
    });

  key
    .command('revoke')
    .description('take a key back')
    .argument('<id>', 'its id, from policygraph key list')
    .addOption(data())
    .action((id: string, options: Options) => {
      const { name } = open(options).revoke(id);
      answer(`revoked ${id} of ${name}`);
    });
}
