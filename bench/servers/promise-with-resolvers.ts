/** PostGraphile 5 asks for Node 22; of what that brings it uses only this. */
interface WithResolvers<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: unknown) => void;
}

const constructor = Promise as { withResolvers?: <T>() => WithResolvers<T> };
constructor.withResolvers ??= <T>() => {
  const made = {} as WithResolvers<T>;
  made.promise = new Promise<T>((resolve, reject) => {
    made.resolve = resolve;
    made.reject = reject;
  });
  return made;
};
