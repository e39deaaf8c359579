import { startModule, told, type Child } from '../children.js';
import type { Load, Measured } from './protocol.js';

/** The process that asks, as the run sees it. */
export class Client {
  private constructor(private readonly child: Child) {}

  static async start(): Promise<Client> {
    const child = startModule('client/main.ts');
    await told(child, (message) => ((message as { ready?: true } | null)?.ready ? true : null));
    return new Client(child);
  }

  /** @throws Error when the load failed, or anything was refused */
  async run(load: Load): Promise<Measured> {
    const { process } = this.child;
    const answer = new Promise<{ measured?: Measured; error?: string }>((done) =>
      process.once('message', done),
    );
    process.send(load);
    const { measured, error } = await answer;
    if (!measured) throw new Error(`the load on ${load.path} failed: ${error ?? 'no answer'}`);
    if (measured.failures > 0)
      throw new Error(`${measured.failures} of ${measured.answered} requests were refused`);
    return measured;
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}
