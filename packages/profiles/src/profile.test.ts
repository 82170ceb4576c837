import { codes, defineCodeList } from '@emis-sdk/model';
import { defineRule } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { defineProfile, type ProfileDefinition } from './index.ts';

const plain: ProfileDefinition = {
  id: 'sampleland',
  edition: '2026',
  title: { en: 'Sampleland', es: 'Ejemplolandia', pt: 'Exemplolândia' },
  schoolIdentifier: 'xx.school',
};
const list = defineCodeList({
  id: 'xx.list',
  title: plain.title,
  source: 'invented',
  date: '2026',
  verified: false,
  codes: codes([['a', 'A', 'A', 'A']]),
});
const rule = defineRule({
  code: 'xx.school.nameless',
  severity: 'info',
  on: 'school',
  reads: ['name'],
  text: 'x',
  why: 'x',
  check() {},
  examples: { good: [], bad: [] },
});
const words = { title: 't', meaning: 'm', fix: 'f' };
const messages = { en: { [rule.code]: words }, es: { [rule.code]: words }, pt: { [rule.code]: words } };

describe('defining a profile', () => {
  it('fills in what a country leaves to the standard', () => {
    expect(defineProfile(plain)).toMatchObject({
      rules: [],
      identifiers: [],
      severities: {},
      messages: { en: {}, es: {}, pt: {} },
    });
    expect(defineProfile({ ...plain, codeLists: [list] }).codeLists.get('xx.list')).toBe(list);
  });

  it('refuses what stands twice, and rules without words', () => {
    expect(() => defineProfile({ ...plain, codeLists: [list, list] })).toThrow(
      'Profile sampleland has code list xx.list twice',
    );
    expect(() => defineProfile({ ...plain, rules: [rule, rule], messages })).toThrow(
      'has rule xx.school.nameless twice',
    );
    expect(() => defineProfile({ ...plain, rules: [rule], messages: { ...messages, pt: {} } })).toThrow(
      'has no words for xx.school.nameless in pt',
    );
    expect(defineProfile({ ...plain, rules: [rule], messages }).rules).toEqual([rule]);
  });
});
