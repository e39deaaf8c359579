import { execFileSync } from 'node:child_process';
import type { Settings } from './settings.js';

/** The product is measured as users run it. */
export function buildProduct({ productDirectory }: Pick<Settings, 'productDirectory'>): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: productDirectory, stdio: ['ignore', 2, 2] });
}
