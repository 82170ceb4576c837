import type { Language } from '@emis-sdk/model';
import type { RefusalWords } from './refusal-words.ts';
import { REFUSALS_EN } from './refusals-en.ts';
import { REFUSALS_ES } from './refusals-es.ts';
import { REFUSALS_PT } from './refusals-pt.ts';

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = {
  en: REFUSALS_EN,
  es: REFUSALS_ES,
  pt: REFUSALS_PT,
};
