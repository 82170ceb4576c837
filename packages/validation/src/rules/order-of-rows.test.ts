import { canonicalJson, ENTITY_NAMES, plainDate, type RawRecord } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DESCRIBED_RULES } from '../described-rules.ts';
import { findingsOn } from '../example-findings.ts';
import type { DatasetRule, RuleContext } from '../rule.ts';

const context: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: () => undefined };
const datasetRules = DESCRIBED_RULES.filter((rule): rule is DatasetRule => rule.kind === 'dataset');

/** Days that fall before, on and after one another. */
const DAYS = ['2026-03-02', '2026-03-09', '2026-05-04', '2026-05-29', '2026-08-03'];

/** The values that each field has in the examples of a rule: what the rule finds conspicuous is among them. */
function valuesOf(rule: DatasetRule): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const record of [...rule.examples.good, ...rule.examples.bad].flat()) {
    for (const [field, value] of Object.entries(record)) {
      if (field === 'id') continue;
      values.set(field, (values.get(field) ?? new Set()).add(JSON.stringify(value)));
      if (/^\d{4}-\d\d-\d\d$/.test(String(value))) for (const day of DAYS) values.get(field)?.add(JSON.stringify(day));
    }
  }
  return values;
}

/** Records that are like the examples, and so contradict one another in every way. */
function recordsLike(rule: DatasetRule): fc.Arbitrary<RawRecord[]> {
  const required = new Set(rule.reads.filter((field) => isInAll(rule, field)));
  const fields = [...valuesOf(rule)].map(([field, texts]) => {
    const some = fc.constantFrom(...texts).map((text) => JSON.parse(text) as unknown);
    const value = field === 'parentId' ? fc.constantFrom('r0', 'r1', 'r2', 'r3') : some;
    return [field, required.has(field) ? value : fc.option(value, { nil: undefined })] as const;
  });
  const record = fc.record(Object.fromEntries(fields));
  // Some rules speak of many records that are alike.
  const copies = fc.constantFrom(1, 1, 1, 25);
  return fc
    .tuple(fc.array(record, { minLength: 2, maxLength: 12 }), copies)
    .map(([records, times]) => Array.from({ length: times }, () => records).flat())
    .map((records) => records.map((one, place) => ({ ...one, id: `r${place}` })));
}

function isInAll(rule: DatasetRule, field: string): boolean {
  return [...rule.examples.good, ...rule.examples.bad].flat().every((record) => record[field] !== undefined);
}

const told = (rule: DatasetRule, records: readonly RawRecord[]) =>
  findingsOn(rule, records, context)
    .map((finding) => canonicalJson(finding))
    .sort();

/** The rule with the records beside it in another order. */
function turned(rule: DatasetRule): DatasetRule {
  const beside = ENTITY_NAMES.flatMap((entity) => {
    const records = rule.examplesBeside?.[entity];
    return records ? [[entity, records.toReversed()] as const] : [];
  });
  return { ...rule, examplesBeside: Object.fromEntries(beside) };
}

it.each(datasetRules.map((rule) => [rule.code, rule] as const))(
  '%s says the same of the same records in any order of rows',
  (_code, rule) => {
    const shuffled = recordsLike(rule).chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        expect(told(turned(rule), others)).toEqual(told(rule, records));
      }),
      { numRuns: 60 },
    );
  },
);

it('the records that are tried do contradict one another', () => {
  const silent = datasetRules.filter((rule) => {
    const many = fc.sample(recordsLike(rule), { numRuns: 300, seed: 1 });
    return many.every((records) => findingsOn(rule, records, context).length === 0);
  });
  expect(silent.map(({ code }) => code)).toEqual([]);
});
