import { CODE_LISTS, ENTITY_NAMES, LANGUAGES, plainDate } from '@emis-sdk/model';
import type { Profile, Rule, RuleContext, RuleFinding } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { type CountryProfile, loadProfile, PROFILE_IDS } from './index.ts';

const profiles: readonly CountryProfile[] = await Promise.all(PROFILE_IDS.map((id) => loadProfile(id)));

function contextOf(profile: Profile): RuleContext {
  return { asOf: plainDate.parse('2026-05-15'), codeList: (id) => profile.codeLists.get(id) ?? CODE_LISTS.get(id) };
}

/** What a rule says of its good, or bad, examples: one list of findings for each example. */
function findingsOn(profile: Profile, rule: Rule, kind: 'good' | 'bad'): RuleFinding[][] {
  const context = contextOf(profile);
  if (rule.kind === 'record') {
    return rule.examples[kind].map((input) => {
      const findings: RuleFinding[] = [];
      rule.check(input, (finding) => findings.push(finding), context);
      return findings;
    });
  }
  return rule.examples[kind].map((records) => {
    const findings: RuleFinding[] = [];
    const check = rule.start(context);
    for (const entity of ENTITY_NAMES) {
      for (const record of rule.examplesBeside?.[entity] ?? []) check.beside?.(entity, record);
    }
    for (const record of records) check.add(record, (finding) => findings.push(finding));
    check.finish?.();
    return findings;
  });
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('profile %s', (id, profile) => {
  it('has lists with codes, each once, with a label in each language and a source', () => {
    for (const [listId, list] of profile.codeLists) {
      expect(list.id).toBe(listId);
      expect(list.source).not.toBe('');
      expect(list.date, listId).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/);
      expect(list.codes.length, listId).toBeGreaterThan(0);
      expect(new Set(list.codes.map((code) => code.code)).size, listId).toBe(list.codes.length);
      for (const code of list.codes) {
        expect(list.has(code.code)).toBe(true);
        for (const language of LANGUAGES)
          expect(code.labels[language].trim(), `${listId} ${code.code} ${language}`).not.toBe('');
      }
    }
  });

  it('names what its identifiers are and where their checks come from', () => {
    for (const identifier of profile.identifiers) {
      expect(identifier.source).not.toBe('');
      expect(identifier.on.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) expect(identifier.title[language]).not.toBe('');
      for (const value of ['', ' ', '-', '\u0000', '😀', '1'.repeat(255), '1.'.repeat(100)]) {
        expect(identifier.check(value).valid, JSON.stringify(value)).toBe(false);
      }
    }
  });

  it('has rules that say nothing on what is good, and something on what is bad, with the facts that the words use', () => {
    for (const rule of profile.rules) {
      expect(rule.examples.good.length, rule.code).toBeGreaterThan(0);
      expect(rule.examples.bad.length, rule.code).toBeGreaterThan(0);
      for (const findings of findingsOn(profile, rule, 'good')) expect(findings, rule.code).toEqual([]);
      for (const findings of findingsOn(profile, rule, 'bad')) {
        expect(findings.length, rule.code).toBeGreaterThan(0);
        for (const { params, personal } of findings) {
          const given = Object.keys({ ...params, ...personal });
          for (const language of LANGUAGES) {
            const words = profile.messages[language][rule.code]!;
            const used = [
              ...Object.values(words)
                .join(' ')
                .matchAll(/\{\$(\w+)\}/g),
            ].map(([, name]) => name);
            expect(given, `${rule.code} ${language}`).toEqual(expect.arrayContaining(used));
          }
        }
      }
    }
  });

  it('has words in each language for its own rules, for what its files say, and for nothing else, and codes that are its own', () => {
    const codes = profile.rules.map((rule) => rule.code).sort();
    const ofFiles = new RegExp(`^${profile.country?.toLowerCase()}\\.`);
    const all = Object.keys(profile.messages.en).sort();
    for (const language of LANGUAGES) {
      expect(Object.keys(profile.messages[language]).sort()).toEqual(all);
      for (const words of Object.values(profile.messages[language])) {
        expect([words.title, words.meaning, words.fix].every((text) => text.trim() !== '')).toBe(true);
      }
    }
    expect(all).toEqual(expect.arrayContaining(codes));
    expect(all.filter((code) => !codes.includes(code) && !(profile.formats.length > 0 && ofFiles.test(code)))).toEqual(
      [],
    );
    if (id === 'chile') expect(codes.length).toBeGreaterThan(0);
  });
});
