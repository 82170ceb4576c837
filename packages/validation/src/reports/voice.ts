import type { Catalogue, Language, MessageText } from '@emis-sdk/model';
import { STANDARD_MESSAGES } from '../messages/index.ts';
import { createTranslator, type Translator } from '../translator.ts';

/** To whom a report speaks when it says how to mend something. */
export const VOICES = ['clerk', 'developer'] as const;
/** `clerk`: who keeps the records of a school. `developer`: who makes the product that the school uses. */
export type Voice = (typeof VOICES)[number];

/** In whose words a report speaks. */
export interface ReportWording {
  readonly language: Language;
  /** Words beside those of the standard: of the profile, of plugins. */
  readonly catalogues?: readonly Catalogue[];
  /** Who is told how to mend it; the clerk when absent. */
  readonly voice?: Voice;
}

/** How to mend it, in a voice. Words of a plugin may have the clerk's voice alone. */
export function advice({ fix, developer }: MessageText, voice: Voice = 'clerk'): string {
  return voice === 'developer' ? (developer ?? fix) : fix;
}

export function translatorOf({ language, catalogues = [] }: ReportWording): Translator {
  return createTranslator(language, STANDARD_MESSAGES, ...catalogues);
}
