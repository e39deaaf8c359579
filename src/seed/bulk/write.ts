import type { Session } from 'neo4j-driver';
import { UserError } from '../../errors.js';
import type { Model } from '../../model/index.js';
import type { Database } from '../../neo4j/driver.js';
import { WRITE_TEXTS } from '../attach.js';
import { CREATE_NODES, CREATE_RELATIONSHIPS, nodeRow, relationshipRow } from '../create.js';
import { stopped, type Work } from '../stopped.js';
import type { Batch } from './batches.js';
import type { Catalogue } from './catalogue.js';
import { loadedBatches, MARK } from './state.js';

/** Batches under way at once, so that Neo4j has work while the next is made. See docs/decisions/011-bulk-loads.md. */
const UNDER_WAY = 2;

/** What is written. */
export interface Writing {
  readonly batches: AsyncIterable<Batch>;
  readonly catalogue: Catalogue;
  /** Told how many rows are in the graph. */
  readonly progress: (done: number) => void;
}

/**
 * Writes the batches that are not in the graph yet, each in a transaction of its own.
 * @returns how many rows it wrote
 * @throws UserError `LOAD_STOPPED` when Neo4j fails; what is written stays, and is gone on from
 */
export async function writeBatches(database: Database, model: Model, writing: Writing): Promise<number> {
  const sessions = Array.from({ length: UNDER_WAY }, () => database.driver.session(database.session));
  const idle = [...sessions];
  const underWay = new Set<Promise<void>>();
  try {
    const there = await loadedBatches(sessions[0]!);
    const before = [...there.values()].reduce((sum, rows) => sum + rows, 0);
    let done = before;
    writing.progress(done);
    let linking = false;
    for await (const batch of writing.batches) {
      if (there.has(batch.number)) continue;
      // Relationships need all nodes.
      if (batch.of === 'relationships' && !linking) await Promise.all(underWay);
      linking = batch.of === 'relationships';
      const statement = statementOf(batch, model, writing);
      while (underWay.size >= UNDER_WAY) {
        await Promise.race(underWay);
      }
      const session = idle.pop()!;
      const work = write(session, batch, statement).then(() => {
        underWay.delete(work);
        idle.push(session);
        writing.progress((done += factsIn(batch)));
      });
      underWay.add(work);
      // Looked at when it is waited for.
      work.catch(() => undefined);
    }
    await Promise.all(underWay);
    return done - before;
  } catch (error) {
    await Promise.allSettled(underWay);
    throw stopped(error, LOADING);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
}

interface Statement {
  readonly text: string;
  readonly rows: readonly object[];
}

function statementOf(batch: Batch, model: Model, { catalogue }: Writing): Statement {
  switch (batch.of) {
    case 'texts':
      return { text: WRITE_TEXTS, rows: batch.texts };
    case 'relationships':
      return {
        text: CREATE_RELATIONSHIPS,
        rows: batch.facts.map(({ fact, set }) => relationshipRow(fact, set)),
      };
    case 'nodes':
      return {
        text: CREATE_NODES,
        rows: batch.facts.map(({ fact, set }) => {
          const row = nodeRow(model, fact, set);
          if (fact.label !== 'Evidence') return row;
          return { ...row, properties: { ...row.properties, ...catalogue.supportsOf(fact.id) } };
        }),
      };
  }
}

/** Texts are none: they are not counted, and may be there already. */
function factsIn(batch: Batch): number {
  return batch.of === 'texts' ? 0 : batch.facts.length;
}

async function write(session: Session, batch: Batch, { text, rows }: Statement): Promise<void> {
  const facts = factsIn(batch);
  const parameters = { number: BigInt(batch.number), rows: BigInt(facts) };
  try {
    await session.executeWrite(async (tx) => {
      const [{ summary }] = await Promise.all([tx.run(text, { rows }), tx.run(MARK, parameters)]);
      const { nodesCreated, relationshipsCreated } = summary.counters.updates();
      const created = nodesCreated + relationshipsCreated;
      if (batch.of !== 'texts' && created !== facts) throw changed(batch.number, facts, created);
    });
  } catch (error) {
    // The answer to a commit may be lost, not the commit: then the batch stands in its own way when it is tried again.
    const there = await loadedBatches(session).catch(() => null);
    if (!there?.has(batch.number)) throw error;
  }
}

function changed(number: number, facts: number, created: number): UserError {
  return new UserError({
    code: 'LOAD_STOPPED',
    message: `Batch ${number} has ${facts} rows, of which ${created} could be written: the files were changed meanwhile.`,
    hint: 'Nothing of it is shown to readers. Load the files again with --discard, and leave them alone until it has ended.',
  });
}

const LOADING: Work = {
  name: 'load',
  code: 'LOAD_STOPPED',
  hint: 'Nothing of it is shown to readers. Run the same command again: it goes on where it stopped.',
};
