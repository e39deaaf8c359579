import { GraphQLError, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';

type Behaviour = Partial<Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>;

/** How the schema's own scalars travel. */
export const scalars: Readonly<Record<string, Behaviour>> = {
  Decimal: {
    // JSON has no integers beyond 2^53 − 1 that every reader keeps, so those travel as digits.
    serialize: (value) => (typeof value === 'bigint' ? value.toString() : finite(value)),
    parseValue: parseDecimal,
    parseLiteral: (node) => parseDecimal(literal(node, [Kind.INT, Kind.FLOAT, Kind.STRING])),
  },
  Date: textScalar('Date', 'a day such as 2025-02-06', isDay),
  DateTime: textScalar(
    'DateTime',
    'a moment such as 2025-02-06T08:00:00Z',
    (text) => !Number.isNaN(Date.parse(text)),
  ),
};

function textScalar(name: string, takes: string, accepts: (text: string) => boolean): Behaviour {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} takes ${takes}; ${JSON.stringify(value)} was given.`);
  };
  return {
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node, [Kind.STRING])),
  };
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toJSON().startsWith(text)
  );
}

function finite(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`a Decimal must be a finite number, not ${String(value)}`);
}

function parseDecimal(value: unknown): number | bigint {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) {
    const integer = BigInt(value);
    return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
  }
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new GraphQLError(
    `Decimal takes a number, or a string of digits; ${JSON.stringify(value)} was given.`,
  );
}

function literal(node: ValueNode, kinds: readonly Kind[]): unknown {
  if (!kinds.includes(node.kind) || !('value' in node)) return undefined;
  return node.kind === Kind.INT && !Number.isSafeInteger(Number(node.value))
    ? node.value
    : node.kind === Kind.STRING
      ? node.value
      : Number(node.value);
}
