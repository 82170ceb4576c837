import { type EmisError, type EntityName, isEmisError, type RawRecord, type RecordKey } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { AS_OF, counts, profileWith, read, validate } from './dataset-for-tests.ts';
import { defineRule } from './define-rule.ts';
import { createRecordChecker, type ReferenceLookup } from './record-checker.ts';

type Stored = readonly { entity: EntityName; id: string; record: RawRecord }[];

function store(stored: Stored = []): ReferenceLookup & { asked: RecordKey[][] } {
  const asked: RecordKey[][] = [];
  return {
    asked,
    async find(keys) {
      asked.push([...keys]);
      return stored.filter(({ entity, id }) => keys.some((key) => key.entity === entity && key.id === id));
    },
  };
}

const checker = createRecordChecker({ profile: profileWith(), asOf: AS_OF });
const of = (entity: EntityName, record: RawRecord) => ({ entity, record });
const stored = (entity: EntityName, record: RawRecord & { id: string }) => ({ entity, id: record.id, record });

async function codes(
  records: { entity: EntityName; record: unknown }[],
  lookup: ReferenceLookup = store(),
): Promise<string[][]> {
  return (await checker.check(records, lookup)).map((findings) => findings.map(({ code }) => code));
}

describe('a batch', () => {
  it('counts its own records, in any order, and asks the store once for the others', async () => {
    const lookup = store([stored('person', { id: 'p', givenName: 'P', roles: ['student'] })]);
    const batch = [
      of('enrolment', { id: 'e1', studentId: 'p', schoolId: 'a' }),
      of('enrolment', { id: 'e2', studentId: 'nobody', schoolId: 'a' }),
      of('school', { id: 'a', name: 'A' }),
    ];
    expect(await codes(batch, lookup)).toEqual([[], ['reference.missing'], []]);
    expect(lookup.asked).toEqual([
      [
        { entity: 'person', id: 'p' },
        { entity: 'school', id: 'a' },
        { entity: 'person', id: 'nobody' },
      ],
    ]);
  });

  it('does not ask the store when it refers to nothing', async () => {
    const lookup = store();
    expect(await codes([of('school', { id: 'a', name: 'A' })], lookup)).toEqual([[]]);
    expect(lookup.asked).toEqual([]);
  });

  it('tells of what depends on a rejected record of the same batch, through chains', async () => {
    const batch = [
      of('school', { id: 'a' }),
      of('class', { id: 'c', title: 'C', schoolId: 'a' }),
      of('class-enrolment', { id: 'm', classId: 'c', studentId: 'p' }),
      of('territory', { id: 't', name: 'T', kind: 'region', parentId: 'u' }),
      of('territory', { id: 'u', name: 'U', kind: 'region', parentId: 'none' }),
    ];
    const findings = await checker.check(
      batch,
      store([stored('person', { id: 'p', givenName: 'P', roles: ['student'] })]),
    );
    expect(findings.map((list) => list.map(({ code, params }) => [code, params]))).toEqual([
      [['field.missing', { field: 'name' }]],
      [['reference.rejected', { field: 'schoolId', entity: 'school', value: 'a' }]],
      [['reference.rejected', { field: 'classId', entity: 'school', value: 'a' }]],
      [['reference.rejected', { field: 'parentId', entity: 'territory', value: 'u' }]],
      [['reference.missing', { field: 'parentId', value: 'none', targets: 'territory' }]],
    ]);
    expect(findings[1]?.[0]).toMatchObject({
      severity: 'error',
      entity: 'class',
      id: 'c',
      where: { path: 'schoolId' },
    });
  });

  it('lets an earlier edition stand when the new one is rejected', async () => {
    const batch = [of('school', { id: 'a', name: 7 }), of('class', { id: 'c', title: 'C', schoolId: 'a' })];
    expect(await codes(batch, store([stored('school', { id: 'a', name: 'A' })]))).toEqual([['field.bad-text'], []]);
  });

  it('gives rules what they need from the batch, or else from the store', async () => {
    const late = of('enrolment', { id: 'e', studentId: 'p', schoolId: 'a', entryDate: '2015-01-01' });
    const school = stored('school', { id: 'a', name: 'A' });
    const child = { id: 'p', givenName: 'Pia', birthDate: '2016-01-01' };
    expect(await codes([late], store([school, stored('person', child)]))).toEqual([['enrolment.before-birth']]);
    expect(await codes([late, of('person', child)], store([school]))).toEqual([['enrolment.before-birth'], []]);
    expect(
      await codes(
        [late, of('person', { ...child, birthDate: '2010-01-01' })],
        store([school, stored('person', child)]),
      ),
    ).toEqual([[], []]);
  });

  it('holds an id once, and survives what is no record', async () => {
    const batch = [
      of('school', { id: 'a', name: 'A' }),
      { entity: 'school' as const, record: null },
      of('school', { id: 'a', name: 'B' }),
    ];
    expect(await codes(batch)).toEqual([[], ['record.not-an-object'], ['record.duplicate-id']]);
  });

  it('is not passed when a rule fails, and the failure tells no value', async () => {
    const failing = defineRule({
      code: 'x.fails',
      severity: 'error',
      on: 'person',
      reads: ['givenName'],
      text: 'Fails.',
      why: 'A test.',
      check: ({ record }) => {
        if (record.givenName === 'Secret') throw new RangeError(`cannot judge ${record.givenName}`);
      },
      examples: { good: [], bad: [] },
    });
    const strict = createRecordChecker({ profile: profileWith(), asOf: AS_OF, rules: [failing] });
    const failure = await strict
      .check([of('person', { id: 'p', givenName: 'Secret' })], store())
      .catch((error: unknown) => error);
    expect(isEmisError(failure)).toBe(true);
    expect(failure).toMatchObject({ code: 'rule-failed', params: { rule: 'x.fails' } });
    expect((failure as EmisError).message).toContain('RangeError');
    expect((failure as EmisError).message).not.toContain('Secret');
    expect(await strict.check([of('person', { id: 'p', givenName: 'Ana' })], store())).toEqual([[]]);
  });

  it('says what the check of the same records as a dataset says', async () => {
    const records = [
      of('school', { id: 'a', name: 'A', shoe: 1 }),
      of('class', { id: 'c', title: 'C', schoolId: 'none' }),
      of('person', { id: 'p', givenName: 'P', birthDate: '2016-02-30', sex: 'x' }),
      of('person', { id: 'q', givenName: 'Q', birthDate: '2016-02-01' }),
      of('enrolment', { id: 'e', studentId: 'q', schoolId: 'a', entryDate: '2014-01-01' }),
      of('enrolment', { id: 'f', studentId: 'q', schoolId: 'q' }),
    ];
    const tally: Record<string, number> = {};
    for (const code of (await codes(records)).flat()) tally[code] = (tally[code] ?? 0) + 1;
    expect(tally).toEqual(counts(await validate(records.map(({ entity, record }) => read(entity, record)))));
  });
});

describe('a rule that is dear to call', () => {
  const dear = (asked: number[], fails = false) =>
    ({
      ...defineRule({
        ...{ code: 'x.dear', severity: 'error', on: 'school', reads: ['name'], text: 'A.', why: 'A.' },
        check({ record }, report) {
          asked.push(1);
          if (record.name === 'bad') report({ at: 'name' });
        },
        examples: { good: [], bad: [] },
      }),
      suspectsAmong(inputs: readonly { readonly record: RawRecord }[]) {
        asked.push(inputs.length);
        if (fails) throw new Error('it fails');
        return [...inputs.keys()].filter((place) => inputs[place]?.record.name === 'bad');
      },
    }) as const;

  it('is asked once for all records of a batch, and then of those alone of which it has something to say', async () => {
    const asked: number[] = [];
    const asking = createRecordChecker({ profile: profileWith(), asOf: AS_OF, rules: [dear(asked)] });
    const schools = Array.from({ length: 50 }, (_, at) => of('school', { id: `s${at}`, name: at === 7 ? 'bad' : 'A' }));
    const found = await asking.check([...schools, of('class', { id: 'c', title: 'C', schoolId: 's7' })], store());
    expect(asked).toEqual([50, 1]);
    expect(found.map((one) => one.map(({ code }) => code)).filter((one) => one.length > 0)).toEqual([
      ['x.dear'],
      ['reference.rejected'],
    ]);
  });

  it('is asked of each when it fails to say of which', async () => {
    const asked: number[] = [];
    const asking = createRecordChecker({ profile: profileWith(), asOf: AS_OF, rules: [dear(asked, true)] });
    const schools = [of('school', { id: 'a', name: 'bad' }), of('school', { id: 'b', name: 'B' })];
    expect((await asking.check(schools, store())).map((one) => one.length)).toEqual([1, 0]);
    expect(asked).toEqual([2, 1, 1]);
  });

  it('finds the same in a dataset of records as in any other way, also of records that share an id', async () => {
    const schools = ['A', 'bad', 'B', 'bad'].map((name, at) => read('school', { id: `s${at % 3}`, name }));
    const codesBy = async (rule: ReturnType<typeof dear>) => counts(await validate(schools, { rules: [rule] }));
    const { suspectsAmong: _, ...alone } = dear([]);
    expect(await codesBy(dear([]))).toEqual(await codesBy(alone as ReturnType<typeof dear>));
  });
});
