/** Says a line to whoever waits for the figures. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
