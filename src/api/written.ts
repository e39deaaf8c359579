import type { FormattedExecutionResult } from 'graphql';

/**
 * An answer as the text it travels as.
 *
 * Apollo hands the data of an answer on to `stringifyResult` without a look into it. So an answer can be written once, be
 * kept as text, whose bytes can be counted, and be sent again without being written again.
 */
export class Written {
  constructor(readonly text: string) {}

  /** The data, for whoever writes it into something else. */
  toJSON(): unknown {
    return (JSON.parse(this.text) as FormattedExecutionResult).data;
  }
}

/** Writes an answer as Apollo does by itself. */
export function write(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  if (data instanceof Written && errors === undefined && extensions === undefined) return data.text;
  return `${JSON.stringify(result)}\n`;
}
