import { configFaults, variables, type Flags } from '../config/index.js';
import { withinOneSlip } from '../text/slip.js';
import { ok, problem, warning, type Check } from './check.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether every setting is one that `start` takes. */
export function settingsCheck(environment: Environment, flags: Flags): Check {
  return {
    name: 'settings',
    look: () => {
      const faults = configFaults(environment, flags);
      const set = variables.filter((name) => environment[name]);
      if (faults.length === 0)
        return Promise.resolve(ok(set.length === 0 ? 'all by default' : `${set.join(', ')} set`));
      const [seen, mend] = [faults.map(({ message }) => message), faults.map(({ hint }) => hint)];
      return Promise.resolve(problem(seen.join('\n'), mend.join('\n')));
    },
  };
}

/** Whether a variable is set that nobody reads, and that looks as if it was meant for policygraph. */
export function variablesCheck(environment: Environment): Check {
  return {
    name: 'unknown variables',
    look: () => {
      const unknown = Object.keys(environment).flatMap((name) => {
        const meant = variables.includes(name) ? null : meantFor(name);
        return meant === null ? [] : [{ name, meant }];
      });
      if (unknown.length === 0) return Promise.resolve(ok('none'));
      return Promise.resolve(
        warning(
          `${unknown.map(({ name }) => name).join(', ')} set, and read by nobody`,
          unknown.map(({ name, meant }) => adviceOn(name, meant)).join('\n'),
        ),
      );
    },
  };
}

/** The variables that an unknown one may be meant for; null where it is another program's: Neo4j's tools have their own. */
function meantFor(name: string): readonly string[] | null {
  const near = variables.filter((known) => withinOneSlip(name, known));
  // NEO4J_USERNAME is what Neo4j's cloud calls it.
  const begun = variables.filter((known) => name.startsWith(known) && known.includes('_'));
  const meant = near.length > 0 ? near : begun;
  return meant.length > 0 || name.startsWith('POLICYGRAPH_') ? meant : null;
}

function adviceOn(name: string, meant: readonly string[]): string {
  if (meant.length > 0) return `Is ${name} meant to be ${meant.join(' or ')}? Else unset it.`;
  const known = variables.filter((variable) => variable.startsWith('POLICYGRAPH_'));
  return `Unset ${name}. There are: ${known.join(', ')}.`;
}
