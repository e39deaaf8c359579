import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

/** What a response was. */
export interface Outcome {
  readonly ok: boolean;
  readonly bytes: number;
}

/**
 * One keep-alive connection that sends requests one after the other. It reads of HTTP only what tells where a response
 * ends: a client that did more would take the processor from the servers it measures.
 */
export class Connection {
  private readonly socket: Socket;
  private waiting: Buffer[] = [];
  private size = 0;
  /** Bytes of the whole response; null until its head was read, Infinity where its chunks say where it ends. */
  private expected: number | null = null;
  private ok = true;
  private answer: ((outcome: Outcome) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk: Buffer) => this.take(chunk));
    this.socket.on('error', (error) => this.failed?.(error));
    this.socket.on('close', () => this.failed?.(new Error('the server closed the connection')));
  }

  /** Sends bytes, and calls back when the whole response is here. */
  send(request: Buffer, answer: (outcome: Outcome) => void, failed: (error: Error) => void): void {
    this.answer = answer;
    this.failed = failed;
    this.socket.write(request);
  }

  close(): void {
    this.answer = this.failed = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.waiting.push(chunk);
    this.size += chunk.length;
    if (this.expected === null) this.readHead();
    if (this.expected === null) return;
    if (this.expected === Infinity ? chunk.subarray(-5).equals(END_OF_CHUNKS) : this.size >= this.expected) {
      this.finish();
    }
  }

  private readHead(): void {
    const seen = this.waiting.length === 1 ? this.waiting[0]! : Buffer.concat(this.waiting);
    const end = seen.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = seen.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.expected = length === undefined ? Infinity : end + 4 + Number(length);
    // A refusal by GraphQL comes with 200, and begins so.
    this.ok = head.startsWith('HTTP/1.1 200') && seen.indexOf('{"errors"', end, 'latin1') !== end + 4;
  }

  private finish(): void {
    const outcome = { ok: this.ok, bytes: this.size };
    this.waiting = [];
    this.size = 0;
    this.expected = null;
    const { answer } = this;
    this.answer = null;
    answer?.(outcome);
  }
}
