import type { RequestListener } from 'node:http';
import type { Log } from '../../log.js';
import { admitting } from './guard.js';
import { onlyFor } from './hosts.js';
import type { Keys } from './keys.js';
import { isLoopback, ruleOf } from './rule.js';

export interface EntranceOptions {
  readonly keys: Keys;
  /** Where the server listens. */
  readonly host: string;
  /** Names that it goes by, beside this machine's own. */
  readonly names: readonly string[];
  /** Whether everybody may ask, wherever from. */
  readonly public: boolean;
  readonly log: Log;
}

/**
 * What every request passes before it is looked at.
 * @throws UserError `NO_KEYS` where nobody could pass
 */
export function entrance({
  keys,
  host,
  names,
  public: isPublic,
  log,
}: EntranceOptions): (app: RequestListener) => RequestListener {
  const withoutKey = ruleOf({ keys, host, isPublic });
  const onFault = (error: unknown) => log.error({ err: error }, 'the keys cannot be read');
  return (app) => {
    const admitted = admitting({ keys, withoutKey, onFault }, app);
    // Who listens to other machines goes by names that nobody here knows; and there a page of another site has no key.
    return isLoopback(host) && !isPublic ? onlyFor(names, admitted) : admitted;
  };
}
