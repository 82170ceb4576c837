import type { RawRecord } from '@emis-sdk/model';
import { createHost, PluginError, portalIndicator } from '@emis-sdk/plugin-host';
import { describe, expect, it } from 'vitest';
import overAge from './plugin.ts';

const APPROVED = { approvedBy: 'Ana Rojas', approve: 'all' } as const;

async function load(
  settings: { smallestGroup?: number; years?: number; referenceDay?: string; referenceYear?: 'begins' | 'ends' } = {},
) {
  const host = createHost();
  await host.load(overAge, { ...APPROVED, settings: { smallestGroup: 1, ...settings } });
  const [indicator] = host.indicators().map(portalIndicator);
  if (!indicator) throw new Error('the plugin brought no indicator');
  return indicator;
}

interface Student {
  readonly born?: string;
  readonly grade?: string;
  readonly school?: string;
  readonly schoolYear?: number;
  readonly exitDate?: string;
}

/** Computes the indicator over students, in a school named A unless they say otherwise. */
async function compute(students: readonly Student[], settings?: Parameters<typeof load>[0]) {
  const store: Record<string, RawRecord[]> = {
    school: ['A', 'B'].map((name) => ({ id: `school-${name}`, name })),
    person: students.map(({ born }, index) => ({
      id: `s${index}`,
      ...(born === undefined ? {} : { birthDate: born }),
    })),
    enrolment: students.map(({ born: _, school = 'A', ...rest }, index) => ({
      ...{ id: `e${index}`, studentId: `s${index}`, schoolId: `school-${school}`, grade: '01', schoolYear: 2026 },
      ...rest,
    })),
  };
  return (await load(settings)).compute(async function* (entity) {
    yield* store[entity] ?? [];
  });
}

describe('the over-age indicator', () => {
  it('counts who is two or more years above the intended age, on the reference day', async () => {
    // Grade 1 is meant for the age of 6. On 31 March 2026 they are 6, 7, 8 on that very day, and 8 a day later: still 7.
    const born = ['2019-06-01', '2018-06-01', '2018-03-31', '2018-04-01'];
    expect(await compute(born.map((day) => ({ born: day })))).toEqual([{ label: 'A', value: 25, unit: '%' }]);
  });

  it('expects a year more in each grade', async () => {
    // Ten years old: meant for grade 5, so over-age up to grade 3.
    const tenYearsOldIn = (grade: string) => compute([{ born: '2016-03-31', grade }]);
    expect(await tenYearsOldIn('03')).toEqual([{ label: 'A', value: 100, unit: '%' }]);
    expect(await tenYearsOldIn('04')).toEqual([{ label: 'A', value: 0, unit: '%' }]);
    expect(await tenYearsOldIn('12')).toEqual([{ label: 'A', value: 0, unit: '%' }]);
  });

  it('gives one figure for each school, rounded to a tenth', async () => {
    const old = { born: '2010-01-01' };
    const young = { born: '2020-01-01' };
    expect(await compute([old, young, young, { ...old, school: 'B' }])).toEqual([
      { label: 'A', value: 33.3, unit: '%' },
      { label: 'B', value: 100, unit: '%' },
    ]);
  });

  it('counts nobody of whom age, grade or school year are not known, nor who had left before', async () => {
    const old = { born: '2010-01-01' };
    expect(
      await compute([
        { born: '2020-01-01' },
        old,
        {},
        { ...old, grade: 'UG' },
        { ...old, exitDate: '2026-03-30' },
        { ...old, school: 'nowhere' },
      ]),
    ).toEqual([{ label: 'A', value: 50, unit: '%' }]);
  });

  it('leaves out schools with too few students', async () => {
    const students = Array.from({ length: 10 }, () => ({ born: '2020-01-01' }));
    expect(await compute(students, { smallestGroup: 10 })).toHaveLength(1);
    expect(await compute(students.slice(1), { smallestGroup: 10 })).toEqual([]);
  });

  it('follows changes: a student who was counted by mistake is taken away again', async () => {
    const host = createHost();
    await host.load(overAge, { ...APPROVED, settings: { smallestGroup: 1 } });
    const run = host.indicators()[0]?.start();
    const enrolled = (birthDate: string) => ({
      record: { id: 'e', grade: '01', schoolYear: 2026 },
      related: { student: { id: 's', birthDate }, school: { id: 'school-A', name: 'A' } },
    });
    run?.add(enrolled('2010-01-01'));
    run?.add(enrolled('2020-01-01'));
    expect(run?.finish()).toEqual([{ label: 'A', value: 50, unit: '%' }]);
    run?.remove?.(enrolled('2010-01-01'));
    expect(run?.finish()).toEqual([{ label: 'A', value: 0, unit: '%' }]);
    run?.remove?.(enrolled('2020-01-01'));
    expect(run?.finish()).toEqual([]);
  });

  it('follows the settings of a country whose school year begins in the year before', async () => {
    // On 31 August 2025 eight years old, on 31 August 2026 nine.
    const students = [{ born: '2017-08-31' }];
    const northern = { referenceDay: '08-31', referenceYear: 'begins' } as const;
    expect(await compute(students, { ...northern, years: 3 })).toEqual([{ label: 'A', value: 0, unit: '%' }]);
    expect(await compute(students, { ...northern, years: 2 })).toEqual([{ label: 'A', value: 100, unit: '%' }]);
    expect(await compute(students, { referenceDay: '08-31', years: 3 })).toEqual([
      { label: 'A', value: 100, unit: '%' },
    ]);
  });
});

describe('the over-age plugin', () => {
  it('sees of a person the birth date and nothing else', async () => {
    const asked: Record<string, readonly string[]> = {};
    await (await load()).compute(async function* (entity, fields) {
      asked[entity] = [...fields].sort();
      yield* [];
    });
    expect(asked).toEqual({
      enrolment: ['exitDate', 'grade', 'id', 'schoolId', 'schoolYear', 'studentId'],
      person: ['birthDate', 'id'],
      school: ['id', 'name'],
    });
  });

  it('does not run without the approval of its grants', async () => {
    const refused = createHost().load(overAge, { approvedBy: 'Ana Rojas' });
    await expect(refused).rejects.toThrow(PluginError);
    await expect(refused).rejects.toMatchObject({ code: 'plugin.grant-missing' });
  });

  it('refuses a reference day that is no day', async () => {
    await expect(load({ referenceDay: '13-01' })).rejects.toMatchObject({ code: 'plugin.settings-invalid' });
  });
});
