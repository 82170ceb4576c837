import { ENTITIES, ENTITY_NAMES, type EntityName, plainDate, type RawRecord } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts, person, read, school, validate } from '../dataset-for-tests.ts';
import type { RuleContext, RuleInput, RunnableRecordRule } from '../rule.ts';
import { DIGITAL_CONTENT_RULES } from './of-digital-content.ts';
import { STAFF_AND_FINANCE_RULES } from './of-staff-and-finance.ts';
import { STRATEGY_RULES } from './of-strategy.ts';

const RULES = [...STAFF_AND_FINANCE_RULES, ...DIGITAL_CONTENT_RULES, ...STRATEGY_RULES];
const CODES = new Set(RULES.map(({ code }) => code));
const context: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: () => undefined };

/** A small ministry in which all is well, so that each test may spoil one thing. */
function ministry(spoilt: Readonly<Record<string, RawRecord>> = {}) {
  const records: [EntityName, RawRecord][] = [
    ['authority', { id: 'min', name: 'Ministerio', kind: 'ministry' }],
    ['budget-line', { id: 'b', holderId: 'min', year: 2026, purpose: 'transfers', currency: 'CLP', planned: 900 }],
    [
      'funds-transfer',
      {
        id: 'f',
        schoolId: 's',
        programme: 'meals',
        date: '2026-03-15',
        amount: 300,
        currency: 'CLP',
        budgetLineId: 'b',
      },
    ],
    ['post', { id: 'o', workplaceId: 's', kind: 'teacher', vacant: false }],
    ['qualification', { id: 'q', personId: 'p', level: '6', year: 2011 }],
    ['staff-assignment', { id: 'a', personId: 'p', workplaceId: 's', role: 'teacher', postId: 'o', hoursPerWeek: 30 }],
    ['contract', { id: 'k', personId: 'p', employerId: 'min', kind: 'tenured', startDate: '2020-03-01' }],
    ['absence', { id: 'x', personId: 'p', contractId: 'k', startDate: '2026-03-02', endDate: '2026-03-03' }],
    ['resource', { id: 'r', title: 'Fracciones', kind: 'exercise', address: 'https://contenidos.example/f' }],
    ['licence', { id: 'l', resourceId: 'r', holderId: 'min', kind: 'per-seat', seats: 30, startDate: '2026-03-01' }],
    [
      'resource-use',
      { id: 'u', resourceId: 'r', schoolId: 's', licenceId: 'l', day: '2026-03-20', users: 9, minutes: 90 },
    ],
    [
      'indicator-definition',
      { id: 'd', code: 'repeaters', edition: '2026', title: 'R', unit: 'percent', partOfWhole: true },
    ],
    [
      'indicator-value',
      { id: 'v', definitionId: 'd', edition: '2026', schoolYear: 2026, numerator: 3, denominator: 25, value: 12 },
    ],
  ];
  const items = records.map(([entity, record]) => read(entity, { ...record, ...spoilt[String(record.id)] }));
  const place = ({ entity }: { entity: EntityName }) => ENTITY_NAMES.indexOf(entity);
  return [...items, school('s'), person('p', { roles: ['staff'], birthDate: '1985-05-01' })].sort(
    (one, two) => place(one) - place(two),
  );
}

async function found(spoilt: Readonly<Record<string, RawRecord>>): Promise<string[]> {
  const validation = await validate(ministry(spoilt));
  expect(validation.report.engineErrors).toEqual([]);
  return Object.keys(counts(validation)).filter((code) => CODES.has(code));
}

describe('staff, money, content and indicators in a dataset', () => {
  it('pass when all is well', async () => {
    expect(await found({})).toEqual([]);
  });

  it.each<[code: string, spoilt: Record<string, RawRecord>]>([
    ['funds-transfer.currency-differs', { f: { currency: 'USD' } }],
    ['budget-line.overspent', { b: { spent: 901 } }],
    ['staff-assignment.post-vacant', { o: { vacant: true } }],
    ['staff-assignment.hours-too-many', { a: { hoursPerWeek: 61 } }],
    ['qualification.too-young', { q: { year: 1997 } }],
    ['contract.employee-too-young', { k: { startDate: '1999-03-01' } }],
    ['absence.outside-contract', { x: { startDate: '2019-03-02' } }],
    ['resource-use.more-users-than-seats', { u: { users: 31 } }],
    ['resource-use.outside-licence', { l: { startDate: '2026-03-21' } }],
    ['indicator-value.not-the-quotient', { v: { value: 0.12 } }],
    ['indicator-value.edition-differs', { v: { edition: '2025' } }],
  ])('%s is found by way of the records that it concerns', async (code, spoilt) => {
    expect(await found(spoilt)).toContain(code);
  });
});

const recordRules = RULES.filter((rule): rule is RunnableRecordRule => rule.kind === 'record');
it.each(recordRules.map((rule) => [rule.code, rule] as const))(
  '%s puts up with whatever is left out',
  (_code, rule) => {
    const related = Object.entries(rule.needs).map(
      ([name, { entity, reads }]) => [name, someOf(entity, reads)] as const,
    );
    const input = fc.record({
      record: someOf(rule.on, rule.reads),
      related: fc.record(Object.fromEntries(related), { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(input, (given) => {
        expect(() => rule.check(given as RuleInput, () => {}, context)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  },
);

/** Records of an entity with the fields of their examples: the required ones, and any of the others. */
function someOf(entity: EntityName, names: readonly string[]): fc.Arbitrary<RawRecord> {
  const fields: Readonly<
    Record<string, { readonly type: { safeParse(value: unknown): { success: boolean } }; readonly example?: unknown }>
  > = ENTITIES[entity].fields;
  const optional = (name: string) => fields[name]?.type.safeParse(undefined).success !== false;
  const given = names.map((name) => {
    const example = fc.constant(fields[name]?.example);
    return [name, optional(name) ? fc.option(example, { nil: undefined }) : example] as const;
  });
  return fc.record<RawRecord>({ id: fc.constant('i'), ...Object.fromEntries(given) });
}
