import { describe, expect, it } from 'vitest';
import { DESCRIBED_RULES } from './described-rules.ts';
import type { Rule } from './rule.ts';
import { ruleReason } from './rule-reason.ts';

/** The numbers of a text, written with a point in every language. */
const numbersIn = (text: string) => [...text.matchAll(/\d+(?:[.:-]\d+)*/g)].map(([number]) => number).sort();

describe.each(DESCRIBED_RULES.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  it('says in every language what must hold and why, with the same numbers', () => {
    const said = (['en', 'es', 'pt'] as const).map((language) => ruleReason(rule, language));
    expect(said.map(({ language }) => language)).toEqual(['en', 'es', 'pt']);
    expect(new Set(said.map(({ text }) => text)).size).toBe(3);
    expect(new Set(said.map(({ why }) => why)).size).toBe(3);
    for (const { text, why } of said) {
      expect(numbersIn(text)).toEqual(numbersIn(rule.text));
      expect(numbersIn(why)).toEqual(numbersIn(rule.why));
      for (const sentence of [text, why]) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });
});

it('speaks for a rule of a profile by its words, or else in English and says so', () => {
  const [first] = DESCRIBED_RULES;
  const rule = { ...first, code: 'xx.rule', text: 'It holds.', why: 'It matters.' } as Rule;
  const words = { title: 't', meaning: 'm', fix: 'f' };
  const none = { en: {}, es: { 'xx.rule': words }, pt: {} };
  const some = { en: {}, es: { 'xx.rule': { ...words, must: 'Rige.', why: 'Importa.' } }, pt: {} };
  expect(ruleReason(rule, 'es', none, some)).toEqual({ text: 'Rige.', why: 'Importa.', language: 'es' });
  expect(ruleReason(rule, 'pt', none, some)).toEqual({ text: 'It holds.', why: 'It matters.', language: 'en' });
});
