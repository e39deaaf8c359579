import { Connection } from './connection.js';
import type { Load, Measured } from './protocol.js';

/* The process that asks: apart from whoever answers, and from whoever watches. */

process.on('message', (load: Load) => {
  run(load).then(
    (measured) => process.send!({ measured }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit());
process.send!({ ready: true });

function run({ port, path, bodies, offset, connections, runUp, milliseconds }: Load): Promise<Measured> {
  const requests = bodies.map((body) => encode(path, body));
  return new Promise((done, fail) => {
    const open = Array.from({ length: connections }, () => new Connection(port));
    const latencies: number[] = [];
    let [next, answered, failures, bytes, running] = [offset, 0, 0, 0, connections];
    const cpu = process.cpuUsage();
    const began = performance.now();
    const counting = began + runUp;
    let last = began;
    const finish = () => {
      const { user, system } = process.cpuUsage(cpu);
      open.forEach((connection) => connection.close());
      done({
        answered,
        requests: latencies.length,
        seconds: (last - counting) / 1_000,
        failures,
        bytes,
        latencies: Float64Array.from(latencies).sort(),
        clientLoad: (user + system) / 1e3 / (last - began),
      });
    };
    const send = (connection: Connection) => {
      const sent = performance.now();
      connection.send(
        requests[next++ % requests.length]!,
        (outcome) => {
          last = performance.now();
          answered++;
          if (sent >= counting) latencies.push(last - sent);
          bytes += outcome.bytes;
          if (!outcome.ok) failures++;
          if (last - counting < milliseconds) send(connection);
          else if (--running === 0) finish();
        },
        fail,
      );
    };
    open.forEach(send);
  });
}

function encode(path: string, body: string): Buffer {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
