import { ENTITIES, ENTITY_NAMES, LANGUAGES, plainDate, type RawRecord } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { STANDARD_MESSAGES } from '../all-words.ts';
import { DESCRIBED_RULES } from '../described-rules.ts';
import { exampleFindings } from '../example-findings.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { STANDARD_RULES } from './index.ts';

const context: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: () => undefined };

describe.each(DESCRIBED_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('says nothing on what is good, and something on what is bad', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    exampleFindings(rule, 'good', context).forEach((findings, index) => {
      expect(findings, `good example ${index}`).toEqual([]);
    });
    exampleFindings(rule, 'bad', context).forEach((findings, index) => {
      expect(findings, `bad example ${index}`).toHaveLength(1);
    });
  });

  it('reads fields that exist, and points at one of them or at a reference', () => {
    const fields = Object.keys(ENTITIES[rule.on].fields);
    expect(fields).toEqual(expect.arrayContaining([...rule.reads]));
    for (const { at } of exampleFindings(rule, 'bad', context).flat()) expect(fields).toContain(at?.split('.')[0]);
    const position = ENTITY_NAMES.indexOf(rule.on);
    const beside = rule.kind === 'dataset' ? Object.keys(rule.beside ?? {}) : [];
    for (const entity of beside) expect(ENTITY_NAMES.slice(0, position)).toContain(entity);
  });

  it('says nothing without the fields of which it says so', () => {
    for (const part of rule.silentWithout ?? []) {
      const lacking = without(rule, typeof part === 'string' ? [part] : part);
      expect(exampleFindings(lacking, 'bad', context).flat(), String(part)).toEqual([]);
    }
  });

  it('says nothing without the kinds of record of which it says so', () => {
    for (const kind of (rule.kind === 'dataset' && rule.silentWithoutKinds) || []) {
      const { [kind]: _left, ...examplesBeside } = (rule.kind === 'dataset' && rule.examplesBeside) || {};
      expect(exampleFindings({ ...rule, examplesBeside } as typeof rule, 'bad', context).flat(), kind).toEqual([]);
    }
  });

  it('has words in every language, and gives all facts that they use', () => {
    const facts = exampleFindings(rule, 'bad', context)
      .flat()
      .map(({ params, personal }) => Object.keys({ ...params, ...personal }));
    for (const language of LANGUAGES) {
      const words = STANDARD_MESSAGES[language][code];
      expect(words, language).toBeDefined();
      for (const used of `${words!.title}${words!.meaning}${words!.fix}`.matchAll(/\{\$(\w+)\}/g)) {
        for (const given of facts) expect(given, `${language}: {$${used[1]}}`).toContain(used[1]);
      }
    }
  });

  it('keeps facts of a person out of what may be shown', () => {
    const privateFields = ['birthDate', 'givenName', 'familyName', 'entryDate', 'exitDate', 'grade'];
    const examples = JSON.stringify(rule.examples.bad);
    const secrets = [...examples.matchAll(/"(\w+)":"([^"]+)"/g)].flatMap(([, field, value]) =>
      privateFields.includes(field!) ? [value] : [],
    );
    for (const { params } of exampleFindings(rule, 'bad', context).flat()) {
      for (const value of Object.values(params ?? {})) expect(secrets).not.toContain(value);
    }
  });
});

/** The same rule with examples that lack some fields; `student.birthDate` is one of a related record. */
function without(rule: Rule, names: readonly string[]): Rule {
  const lacking = (record: RawRecord, prefix = ''): RawRecord =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !names.includes(prefix + field)));
  if (rule.kind === 'dataset') {
    const bad = rule.examples.bad.map((records) => records.map((record) => lacking(record)));
    return { ...rule, examples: { good: [], bad } };
  }
  const bad = rule.examples.bad.map(({ record, related }) => ({
    record: lacking(record),
    related: Object.fromEntries(Object.entries(related).map(([name, one]) => [name, one && lacking(one, `${name}.`)])),
  }));
  return { ...rule, examples: { good: [], bad } };
}

describe('the rules of the standard', () => {
  it('have codes that are unique, sorted, and the same as those with words', () => {
    const codes = STANDARD_RULES.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(Object.keys(STANDARD_MESSAGES.en)).toEqual(expect.arrayContaining(codes));
  });
});
