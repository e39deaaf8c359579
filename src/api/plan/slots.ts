import { Kind, type ArgumentNode, type FieldNode, type ValueNode } from 'graphql';
import { Unplanned } from './unplanned.js';

/** A text that a key takes from the operation or its variables when it is asked. */
export type Slot = (variables: Readonly<Record<string, unknown>>) => string;

/** The slot of an argument; null where it is not given. */
export function slotOf(field: FieldNode, name: string, given: unknown): Slot | null {
  if (given === null || given === undefined) return null;
  const argument: ArgumentNode | undefined = field.arguments?.find((one) => one.name.value === name);
  return argument ? slotOfValue(argument.value) : null;
}

function slotOfValue(value: ValueNode): Slot {
  if (value.kind === Kind.VARIABLE) {
    const name = value.name.value;
    return (variables) => text(variables[name]);
  }
  if (value.kind === Kind.STRING || value.kind === Kind.INT) return () => value.value;
  throw new Unplanned(`${value.kind} is no text`);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Unplanned('a key is no text');
}
