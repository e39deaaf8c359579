import type { Model } from '../model/index.js';
import type { Batches } from './batches.js';
import {
  progress,
  type ObservedFigure,
  type Polarity,
  type Progress,
  type ProgressContext,
  type TargetFigure,
} from './progress/index.js';
import type { Statement } from './statement.js';
import { readNode, type NodeValue, type Stored } from './values.js';

/** How far a target is reached, by the observations that the statement `target-progress` finds. */
export async function targetProgress(
  batches: Batches,
  model: Model,
  statement: Statement,
  target: NodeValue,
): Promise<Progress> {
  const load = (ids: readonly string[]) => loadCandidates(batches, model, statement, ids);
  const { polarity, candidates } = await batches.load(statement.name, target.id, load);
  return progress(target as unknown as TargetFigure, candidates, { polarity, ...names(model) });
}

/** What a target is compared with. */
interface Candidates {
  readonly polarity: Polarity;
  readonly candidates: readonly ObservedFigure[];
}

async function loadCandidates(
  { reader }: Batches,
  model: Model,
  statement: Statement,
  ids: readonly string[],
): Promise<Candidates[]> {
  const rows = await reader.run(statement, { ids });
  const found = new Map(
    rows.map((row): [unknown, Candidates] => [
      row.id,
      {
        polarity: row.polarity as Polarity,
        candidates: (row.candidates as [string[], Stored, boolean][]).map(
          ([labels, properties, isBaseline]) =>
            ({ ...readNode(model, labels, properties), isBaseline }) as unknown as ObservedFigure,
        ),
      },
    ]),
  );
  return ids.map((id) => found.get(id) ?? { polarity: 'NEUTRAL', candidates: [] });
}

/** How units, comparators and states are called. */
function names({ labels }: Model): Omit<ProgressContext, 'polarity'> {
  const of = (type: string) => (value: string) => labels.get(type)?.get(value) ?? { zh: value, en: value };
  return { unitNames: of('Unit'), comparatorNames: of('Comparator'), statusNames: of('ProgressStatus') };
}
