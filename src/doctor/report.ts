import type { Named } from './examine.js';

/** A line for each finding, and below it what to do, where something is to be done. */
export function reportFindings(findings: readonly Named[]): string[] {
  return findings.flatMap((finding) => [
    `${finding.state.padEnd(7)}  ${finding.name}: ${indented(finding.seen)}`,
    ...(finding.state === 'ok' ? [] : [`         → ${indented(finding.mend)}`]),
  ]);
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n           ');
}
