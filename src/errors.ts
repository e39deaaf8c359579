/**
 * An error that its reader can act on: the message says what broke and what was seen, the hint says the way out.
 *
 * Everything else that is thrown is a defect of ours, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What broke, for programs and tests: upper-case words joined by underscores. */
  readonly code: string;
  /** What to do about it; may have several lines. */
  readonly hint: string;
  /** What the process ends with when nothing handles this. */
  readonly exitCode: number;

  constructor(options: { code: string; message: string; hint: string; exitCode?: number; cause?: unknown }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 1;
  }
}
