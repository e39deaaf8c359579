import type { Choice, Found } from './choose.js';
import type { Polarity, TargetFigure } from './figure.js';
import { verdict, type Undecided, type Verdict } from './verdict.js';

/** What an observation decides, and why. */
export interface Judgement {
  readonly status: 'MET' | 'MISSED' | 'OPEN';
  readonly reasons: readonly Reason[];
}

/** The verdict itself, or what keeps it open. */
export type Reason = Verdict | Exclude<Found, 'OWN_PERIOD'> | 'ESTIMATE' | 'RIVALS';

/** Only a counted observation of the target's own period decides, and only if no other one contradicts it. */
export function judge(target: TargetFigure, choice: Choice, polarity: Polarity): Judgement {
  const { observation, found, rivals } = choice;
  const estimate: Reason[] = observation.estimate ? ['ESTIMATE'] : [];
  if (found !== 'OWN_PERIOD') return { status: 'OPEN', reasons: [found, ...estimate] };
  if (observation.estimate) return { status: 'OPEN', reasons: estimate };

  const own = verdict(target, observation, polarity);
  const agrees = rivals.every((rival) => statusOf(verdict(target, rival, polarity)) === statusOf(own));
  return agrees ? { status: statusOf(own), reasons: [own] } : { status: 'OPEN', reasons: ['RIVALS'] };
}

const statusOf = (one: Verdict): Judgement['status'] => (isUndecided(one) ? 'OPEN' : one);

const isUndecided = (one: Verdict): one is Undecided => one !== 'MET' && one !== 'MISSED';
