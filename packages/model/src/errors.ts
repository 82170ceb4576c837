const MARK = Symbol.for('@emis-sdk/error');

/** Facts of an error that may be shown to anyone: no personal value ever stands here. */
export type ErrorParams = Readonly<Record<string, string | number | boolean>>;

/**
 * The base of every error of this SDK: software, files or the world failed.
 * What is wrong with data is a {@link Finding}; a caller's bug is a `TypeError`.
 *
 * `code` is stable and documented; `params` hold the facts, so that the text can be made in any language.
 */
export class EmisError extends Error {
  readonly code: string;
  readonly params: ErrorParams;
  readonly [MARK] = true;

  constructor(code: string, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.params = params;
  }
}

/** Whether a thrown value is one of ours, even when two copies of the package are loaded. */
export function isEmisError(value: unknown): value is EmisError {
  return typeof value === 'object' && value !== null && MARK in value;
}
