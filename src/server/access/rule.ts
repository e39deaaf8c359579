import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { Scope } from '../../api/index.js';
import { UserError } from '../../errors.js';
import type { Keys } from './keys.js';

/** What a caller without a key may see; null: nothing. */
export type Rule = (request: IncomingMessage) => Scope | null;

export interface RuleOptions {
  readonly keys: Pick<Keys, 'exist'>;
  /** Where the server listens. */
  readonly host: string;
  /** Whether everybody may ask. */
  readonly isPublic: boolean;
}

/**
 * Who may ask without a key: on this machine alone everybody may, quotes included, until there are keys; elsewhere nobody may,
 * unless all is public, and then without quotes.
 * @throws UserError `NO_KEYS` where nobody could ask
 */
export function ruleOf({ keys, host, isPublic }: RuleOptions): Rule {
  if (isPublic) return () => 'public';
  const isLocal = isLoopback(host);
  if (!isLocal && !keys.exist()) {
    throw new UserError({
      code: 'NO_KEYS',
      message: `${host} can be reached from other machines, and nobody has a key.`,
      hint: [
        'Make a key: policygraph key add <name>',
        'or let everybody ask, quotes of attached documents aside: --public (POLICYGRAPH_PUBLIC=on)',
        'or listen on this machine alone: leave --host (HOST) out.',
      ].join('\n'),
    });
  }
  return (request) => {
    if (keys.exist() || !isLocal) return null;
    return isPassedOn(request) ? 'public' : 'quotes';
  };
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** Whether a proxy says that it asks for somebody else, who may be anywhere. */
function isPassedOn({ headers }: IncomingMessage): boolean {
  return headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined;
}
