import type { Language } from '@emis-sdk/model';
import type { Reason } from '../refusal.ts';
import { REFUSALS_EN } from './refusals-en.ts';
import { REFUSALS_ES } from './refusals-es.ts';
import { REFUSALS_PT } from './refusals-pt.ts';

/** What the server says when it says no: what is wrong, and what to do. `{$name}` stands for a fact of the refusal. */
export type RefusalWords = Readonly<Record<Reason, { readonly detail: string; readonly fix: string }>>;

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = {
  en: REFUSALS_EN,
  es: REFUSALS_ES,
  pt: REFUSALS_PT,
};
