import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/cli/session.js';
import { checkBackup, openBackup } from '../../src/seed/index.js';
import { userError } from '../neo4j/support.js';
import { place, writeBackup } from './backups.js';

const { model } = contract();

describe('a file is refused', () => {
  const header = {
    ...{ format: 'policygraph-backup', version: 1, product: '1.2.3', writtenAt: '2025-01-01T00:00:00.000Z' },
    ...{ epoch: 2, importedAt: null, nodes: 1, relationships: 0, texts: 0 },
  };
  const goal = { label: 'Document', seedSet: 'core', id: 'd', title: '文', sourceClass: 'OFFICIAL' };
  const good = () => writeBackup(place(), [header, goal]);
  /** The file with its bytes changed. */
  const changed = (path: string, change: (bytes: Buffer) => Buffer) => {
    writeFileSync(path, change(readFileSync(path)));
    return path;
  };
  const check = async (path: string) => checkBackup(await openBackup(path), model);

  test('but not one that is whole', async () => {
    expect(await check(good())).toEqual({ nodes: 1, relationships: 0, texts: 0 });
  });

  test.each<[string, () => string, string, RegExp]>([
    ['that is not there', () => place(), 'NO_BACKUP', /^There is no file /],
    ['that is a directory', () => join(place(), '..'), 'NO_BACKUP', / is a directory\.$/],
    ['that is empty', () => changed(good(), () => Buffer.alloc(0)), 'NO_BACKUP', / is empty\.$/],
    [
      'that is not packed',
      () => changed(good(), () => Buffer.from('{}\n')),
      'NO_BACKUP',
      / it is not packed by gzip\.$/,
    ],
    [
      'of one byte',
      () => changed(good(), (bytes) => bytes.subarray(0, 1)),
      'BACKUP_DAMAGED',
      / it is cut off\.$/,
    ],
    [
      'that is cut off',
      () => changed(good(), (bytes) => bytes.subarray(0, -20)),
      'BACKUP_DAMAGED',
      / it is cut off\.$/,
    ],
    [
      'of something else',
      () => changed(good(), () => gzipSync('{"label":"Goal"}\n')),
      'NO_BACKUP',
      / its first line is not that of one\.$/,
    ],
    ['of nothing', () => changed(good(), () => gzipSync('')), 'BACKUP_DAMAGED', / it holds no line\.$/],
    [
      'of a newer form',
      () => writeBackup(place(), [{ ...header, version: 2, product: '9.0.0' }]),
      'BACKUP_NEWER',
      / of format 2, written by policygraph 9\.0\.0; /,
    ],
    ['without a fact', () => writeBackup(place(), [header]), 'NO_LOAD', /^The files hold no row\.$/],
    [
      'without counts',
      () => writeBackup(place(), [{ ...header, nodes: '1' }]),
      'BACKUP_DAMAGED',
      / its header says less /,
    ],
    [
      'without its last line',
      () =>
        changed(good(), (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, 2).join('\n'))),
      'BACKUP_DAMAGED',
      / its end is missing\.$/,
    ],
    [
      'with another line',
      () => changed(good(), (bytes) => gzipSync(gunzipSync(bytes).toString().replace('文', '字'))),
      'BACKUP_DAMAGED',
      / the SHA-256 of its lines is /,
    ],
    [
      'with a line behind the last',
      () => changed(good(), (bytes) => Buffer.concat([bytes, gzipSync('{}\n')])),
      'BACKUP_DAMAGED',
      / its end is missing\.$/,
    ],
    [
      'with a fact that is none',
      () => writeBackup(place(), [header, { ...goal, sourceClass: 'X' }]),
      'SEED_REFUSED',
      /graph\.jsonl\.gz, line 2: d: sourceClass: takes one of /,
    ],
    [
      'with a set that is none',
      () => writeBackup(place(), [header, { ...goal, seedSet: 5 }]),
      'SEED_REFUSED',
      /line 2: seedSet is a text, or null/,
    ],
    [
      'with another attached text',
      () => writeBackup(place(), [header, goal, { sha256: 'a'.repeat(64), text: 'b' }]),
      'SEED_REFUSED',
      /line 3: the attached text is not the one with the digest aaa/,
    ],
  ])('%s', async (_name, path, code, message) => {
    const error = await userError(check(path()));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
