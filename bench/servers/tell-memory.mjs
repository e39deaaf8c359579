// Loaded before the product: only a process itself knows what its memory is made of.
process.on('message', (message) => {
  if (message === 'memory') process.send({ memory: process.memoryUsage() });
});
// Waiting for that keeps nothing running.
process.channel?.unref();
