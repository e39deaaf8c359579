import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** What a server at an address speaks; null: it is none that answers, or speaks something else. */
export type Speech = 'Bolt' | 'TLS' | null;

/** Milliseconds for either question. */
const PATIENCE = 2_000;

/** Bolt's first words: who is there, and four versions of it. */
const HELLO = Buffer.from('6060b017' + '00000405' + '00000404' + '00000004' + '00000003', 'hex');

/** Asks a server what it speaks, to tell why a driver could not. */
export async function speechAt(host: string, port: number): Promise<Speech> {
  const plain = connect({ host, port });
  const said = await firstOf(plain, () => plain.write(HELLO));
  // A version is four bytes, the first two of them 0; HTTP and alerts begin otherwise.
  if (said?.length === 4 && said.readUInt16BE(0) === 0) return 'Bolt';
  return (await speaksTls(host, port)) ? 'TLS' : null;
}

/** The first bytes that a server says; null where it says none. */
function firstOf(socket: Socket, onConnect: () => void): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const end = (said: Buffer | null) => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(PATIENCE, () => end(null));
    socket.on('error', () => end(null)).on('close', () => end(null));
    socket.once('connect', onConnect).once('data', end);
  });
}

/** Whose certificate it is does not matter here; a server that has none refuses in TLS as well. */
function speaksTls(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSecurely({ host, port, rejectUnauthorized: false });
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(PATIENCE, () => end(false));
    socket.once('secureConnect', () => end(true));
    socket.on('close', () => end(false));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => end(code?.includes('_ALERT_') ?? false));
  });
}
