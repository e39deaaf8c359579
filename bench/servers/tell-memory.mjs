import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded before the product: only a process itself knows what its memory is made of.
process.on('message', (message) => {
  if (message === 'memory') process.send({ memory: process.memoryUsage() });
  if (message === 'memory that lives') {
    // Without what nobody refers to any more.
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    process.send({ memory: process.memoryUsage() });
  }
});
// Waiting for that keeps nothing running.
process.channel?.unref();
