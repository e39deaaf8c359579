import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A message that a program sends to Neo4j over Bolt, while or around an import. */
export interface Sent {
  /** The message's name, or its number in hex. */
  readonly name: string;
  /** Whether it belongs to the transaction that holds the import lock. */
  readonly ofImport: boolean;
}

/** A proxy between programs and Neo4j. */
export interface Proxy {
  readonly uri: string;
  /** Sends later connections to another port. */
  aimAt(port: number): void;
  /** Cuts a connection in the middle of what Neo4j says next. */
  cut(): void;
  /** Holds back all that Neo4j says from now on for some milliseconds. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

const NAMES: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x3f: 'PULL',
};

/**
 * Starts a proxy that tells of each message just before it passes on, and of each answer to an import's COMMIT.
 * Neo4j's address must be reached directly (`bolt://`), as a routing table would lead around the proxy.
 */
export async function startProxy(
  onSent: (message: Sent) => void = () => undefined,
  onCommitted: () => void = () => undefined,
): Promise<Proxy> {
  let target = 0;
  let isCutting = false;
  let held = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    const read = messageReader();
    let ofImport = false;
    let committing = false;
    // One after the other, also where the time to wait has changed.
    let passed: Promise<unknown> = Promise.resolve();
    const passOn = (data: Buffer) => {
      const due = held > 0 ? sleep(held) : null;
      passed = passed.then(() => due).then(() => client.write(data));
    };
    client.on('data', (data) => {
      for (const { name, body } of read(data)) {
        // What the importer says of its transaction: { application: 'policygraph', work: 'import' }.
        if (name === 'BEGIN') ofImport = body.includes('policygraph') && body.includes('import');
        onSent({ name, ofImport });
        committing ||= ofImport && name === 'COMMIT';
      }
      neo4j.write(data);
    });
    neo4j.on('data', (data) => {
      read.answered(data);
      if (committing) onCommitted();
      committing = false;
      if (isCutting) {
        isCutting = false;
        client.end(data.subarray(0, data.length - 1), () => client.destroy());
      } else passOn(data);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    aimAt: (port) => void (target = port),
    cut: () => void (isCutting = true),
    delay: (milliseconds) => void (held = milliseconds),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Message {
  readonly name: string;
  readonly body: Buffer;
}

/**
 * Cuts what a client sends into messages: the handshake, then chunks `[length][bytes]`, a chunk of length 0 ending each.
 * The handshake takes 20 bytes; if Neo4j answers with a manifest (00 00 01 FF) the client's choice follows in 5 more.
 */
function messageReader(): ((data: Buffer) => Message[]) & { answered(data: Buffer): void } {
  let pending: Buffer = Buffer.alloc(0);
  let skip = 20;
  let isFirstAnswer = true;
  let chunks: Buffer[] = [];
  const read = (data: Buffer): Message[] => {
    pending = Buffer.concat([pending, data]);
    const skipped = Math.min(skip, pending.length);
    pending = pending.subarray(skipped);
    skip -= skipped;
    const messages: Message[] = [];
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const length = pending.readUInt16BE(0);
      if (length > 0) chunks.push(pending.subarray(2, 2 + length));
      else if (chunks.length > 0) {
        const body = Buffer.concat(chunks);
        messages.push({ name: NAMES[body[1]!] ?? `0x${body[1]!.toString(16)}`, body });
        chunks = [];
      }
      pending = pending.subarray(2 + length);
    }
    return messages;
  };
  const answered = (data: Buffer): void => {
    if (isFirstAnswer && data.length >= 4 && data.readUInt32BE(0) === 0x000001ff) skip += 5;
    isFirstAnswer = false;
  };
  return Object.assign(read, { answered });
}
