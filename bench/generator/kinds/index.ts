import type { FactLabel } from '../sizes.js';
import type { Teller } from '../told.js';
import { action } from './action.js';
import { agency } from './agency.js';
import { event } from './event.js';
import { goal } from './goal.js';
import { indicator } from './indicator.js';
import { industry } from './industry.js';
import { observation } from './observation.js';
import { official } from './official.js';
import { organization } from './organization.js';
import { policy } from './policy.js';
import { region } from './region.js';
import { target } from './target.js';

const TELLERS: Readonly<Record<FactLabel, Teller>> = {
  Region: region,
  Industry: industry,
  Indicator: indicator,
  Agency: agency,
  Official: official,
  Organization: organization,
  Goal: goal,
  Event: event,
  Policy: policy,
  Action: action,
  Observation: observation,
  Target: target,
};

/** What makes the nodes of a kind and what is told of them. */
export function tell(label: FactLabel): Teller {
  return TELLERS[label];
}
