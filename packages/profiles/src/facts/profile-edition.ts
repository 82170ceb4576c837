import type { CodeList, Severity } from '@emis-sdk/model';
import type { Sourced, Words } from './sourced.ts';

/** How a profile differs in another school year: the lists of that year, and what it judged in another way. */
export interface ProfileEdition extends Sourced {
  /** The school year, named by the calendar year in which it ends: `2022`. */
  readonly id: string;
  /** What changed after it, for whoever sends the data of that year. */
  readonly text: Words;
  /** The lists that were others then. */
  readonly codeLists?: readonly CodeList[];
  /** Severities that were others then, `off` where the check did not exist. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}
