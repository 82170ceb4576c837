import { EmisError, type ErrorParams } from '@emis-sdk/model/core';

/** Why files could not be written. */
export type OutputErrorCode =
  /** Something is there already, and nobody said that it may be replaced. */
  | 'output.exists'
  /** The folder holds files that are not among those that are written: they would be mixed. */
  | 'output.other-files'
  /** The target is the name of one file, and the format is several. */
  | 'output.several-files'
  /** The operating system refuses. */
  | 'output.not-writable'
  /** A zip of the kind that everybody opens holds at most 4 GiB. */
  | 'output.too-large';

/** Files could not be written. What was there before is as it was. */
export class OutputError extends EmisError {
  declare readonly code: OutputErrorCode;

  constructor(code: OutputErrorCode, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, message, params, options);
  }
}
