import { EmisError, type Language } from '@emis-sdk/model';
import { PLUGIN_ERROR_MESSAGES } from '@emis-sdk/plugin-host';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import { ERROR_TEXTS } from './messages/errors.ts';

/** An error as a person at a terminal is told of it. */
export interface DescribedError {
  readonly code: string;
  /** What the process says to the shell. */
  readonly exit: ExitCode;
  /** In ICU MessageFormat 2: what stands between braces is filled in. */
  readonly text: string;
}

/** Every error that the command line has words for, by its code. */
export function describeErrors(language: Language): DescribedError[] {
  return Object.entries({ ...ERROR_TEXTS, ...PLUGIN_ERROR_MESSAGES })
    .map(([code, words]) => ({ code, exit: exitCodeOf(new EmisError(code, '', {})), text: words[language] }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
