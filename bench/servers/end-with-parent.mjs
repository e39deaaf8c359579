// Loaded before a program that does not know who started it, so that it never outlives the run.
process.once('disconnect', () => process.exit());
process.channel?.unref();
