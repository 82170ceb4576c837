import { plainDate } from '@emis-sdk/model';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { defineDatasetRule, defineRule, type Rule } from '@emis-sdk/validation';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';
import { STANDARD_MESSAGES } from '@emis-sdk/validation/words/all';
import { describe, expect, it } from 'vitest';
import { testProfile } from './test-profile.ts';
import { RULE_TRIALS, ruleUnderTest, testRule } from './test-rule.ts';

const words = { title: 'Late', meaning: 'It began late, on {$day}.', fix: 'Look it up.' };
const messages = {
  en: { 'org.example.late': words },
  es: { 'org.example.late': words },
  pt: { 'org.example.late': words },
};

const sound = defineRule({
  ...{ code: 'org.example.late', severity: 'warning', on: 'enrolment', reads: ['entryDate'] },
  ...{ text: 'An enrolment begins by August.', why: 'Places are counted then.' },
  check({ record }, report) {
    if (record.entryDate && record.entryDate > '2026-08-31')
      report({ at: 'entryDate', personal: { day: record.entryDate } });
  },
  examples: {
    good: [{ record: { id: 'a', entryDate: '2026-03-01' } }, { record: { id: 'b' } }],
    bad: [{ record: { id: 'c', entryDate: '2026-09-01' } }],
  },
});

/** They name a day on which many were absent, or a place: fields that tell of somebody only together with the record. */
const NAMES_A_DAY = new Set(['daily-attendance.not-a-school-day', 'place-request.admitted-elsewhere']);

async function failures(rule: Rule, of = messages): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of RULE_TRIALS) {
    await (async () => run(ruleUnderTest(rule, { messages: of })))().catch(() => failed.push(name));
  }
  return failed;
}

describe('a sound rule', () => {
  testRule(it, sound, { messages, asOf: plainDate.parse('2026-05-15') });
});

describe('a rule of the standard', () => {
  it.each(DESCRIBED_RULES.map((rule) => [rule.code, rule] as const))('%s passes', async (_, rule) => {
    const known = NAMES_A_DAY.has(rule.code) ? [RULE_TRIALS[4]?.name] : [];
    expect(await failures(rule, STANDARD_MESSAGES as typeof messages)).toEqual(known);
  });
});

describe.each(PROFILE_IDS)('the profile %s', async (id) => {
  testProfile(it, await loadProfile(id));
});

describe('a rule that', () => {
  const [, saysRight, points, hasWords, isDiscreet, isSteady, isSturdy] = RULE_TRIALS.map(({ name }) => name);

  it.each<[string, Rule, (string | undefined)[]]>([
    ['is silent on what is bad', { ...sound, check() {} }, [saysRight]],
    [
      'speaks on what is good',
      { ...sound, check: (_input, report) => report({ personal: { day: '1' } }) },
      [saysRight],
    ],
    [
      'points at no field',
      { ...sound, check: (i, r, c) => sound.check(i, (f) => r({ ...f, at: 'nowhere' }), c) },
      [points],
    ],
    ['reads no field', { ...sound, reads: ['entryDate', 'nothing'] as never }, [points]],
    ['has no words', { ...sound, code: 'org.example.other' }, [hasWords]],
    ['gives no facts', { ...sound, check: (i, r, c) => sound.check(i, () => r({}), c) }, [hasWords]],
    [
      'tells secrets',
      { ...sound, check: (i, r, c) => sound.check(i, ({ personal }) => r({ params: personal! }), c) },
      [isDiscreet],
    ],
    [
      'throws',
      {
        ...sound,
        check(input, report, context) {
          if (typeof input.record['entryDate'] !== 'string') throw new TypeError('no day');
          sound.check(input, report, context);
        },
      },
      [saysRight, isSturdy],
    ],
  ])('%s is told so', async (_, rule, names) => {
    expect(await failures(rule)).toEqual(names);
  });

  it('remembers between runs is told so', async () => {
    let seen = 0;
    const forgetful = defineDatasetRule({
      ...{ code: 'org.example.late', severity: 'warning', on: 'enrolment', reads: [], text: 'x', why: 'x' },
      start: () => ({ add: (_record, report) => report({ params: { day: ++seen } }) }),
      examples: { good: [[]], bad: [[{ id: 'a' }]] },
    });
    expect(await failures(forgetful)).toEqual([isSteady]);
  });
});
