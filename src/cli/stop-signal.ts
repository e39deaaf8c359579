/** The process that started this one, before anything could end it. */
const parent = process.ppid;

/** How often npm's shell is looked at, in milliseconds. */
const LOOK = 500;

/** Resolves when this process is asked to end: by SIGINT or SIGTERM, the second of which ends it at once, or by npm. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
    if (process.env.npm_lifecycle_event !== undefined) onOrphaned(resolve);
  });
}

/** npm hands SIGTERM to the shell that it runs scripts in, which dies of it and tells nobody: seen by a new parent. */
function onOrphaned(stop: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK);
  timer.unref();
}
