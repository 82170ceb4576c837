import type { Catalogue, MessageText } from '@emis-sdk/model';
import { createTranslator, type Translator } from '../translator.ts';
import type { Words } from '../words.ts';

/** To whom a report speaks when it says how to mend something. */
export const VOICES = ['clerk', 'developer'] as const;
/** `clerk`: who keeps the records of a school. `developer`: who makes the product that the school uses. */
export type Voice = (typeof VOICES)[number];

/** In whose words a report speaks. */
export interface ReportWording {
  /** Of the language of the report: `loadWords` gives them. */
  readonly words: Words;
  /** Words beside those of the standard: of the profile, of plugins. */
  readonly catalogues?: readonly Catalogue[];
  /** Who is told how to mend it; the clerk when absent. */
  readonly voice?: Voice;
}

/** How to mend it, in a voice. Words of a plugin may have the clerk's voice alone. */
export function advice({ fix, developer }: MessageText, voice: Voice = 'clerk'): string {
  return voice === 'developer' ? (developer ?? fix) : fix;
}

export function translatorOf({ words, catalogues = [] }: ReportWording): Translator {
  return createTranslator(words, ...catalogues);
}
