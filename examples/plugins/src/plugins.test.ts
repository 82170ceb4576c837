import { createHost, type Send } from '@emis-sdk/plugin-host';
import { generateSchools, makePerson } from '@emis-sdk/testing';
import { testPlugin, testRule } from '@emis-sdk/testing/plugins';
import { describe, expect, it } from 'vitest';
import duplicateStudents, { likelyTwice } from './duplicate-students/plugin.ts';
import { likeness, wordsOf } from './duplicate-students/same-person.ts';
import { absentOften } from './early-warning/absent-often.ts';
import { failing } from './early-warning/failing.ts';
import { messages } from './early-warning/messages.ts';
import { overAge } from './early-warning/over-age.ts';
import earlyWarning from './early-warning/plugin.ts';
import { settings } from './early-warning/settings.ts';
import familyMessages from './family-messages/plugin.ts';
import nightlyExport from './nightly-export/plugin.ts';
import schoolMeals from './school-meals/plugin.ts';
import teacherVacancies from './teacher-vacancies/plugin.ts';

const school = generateSchools({ seed: 5, schools: 1, students: 20, schoolYear: 2026 });
const [home] = school.records.school;
const [student] = school.records.enrolment;
const usual = settings.parse({});

describe('early warning', () => {
  for (const make of [absentOften, failing, overAge]) testRule(it, make(usual), { messages });

  const days = (absent: number, of: number) =>
    Array.from({ length: of }, (_, day) => ({
      ...{ id: `day-${day}`, studentId: student!.studentId, schoolId: home!.id },
      date: `2026-03-${String(day + 1).padStart(2, '0')}`,
      status: day < absent ? 'absent' : 'present',
    }));
  const codes = async (records: object, options: Parameters<typeof testPlugin>[1] = {}) => {
    await using trial = await testPlugin(earlyWarning, { school, ...options } as never);
    const found = (await trial.findings(records)).filter(({ code }) => !code.endsWith('.over-age'));
    return found.map(({ code, personal }) => [code.split('.').at(-1), personal]);
  };

  it('flags who misses a tenth of the days, and says how many', async () => {
    expect(await codes({ 'daily-attendance': days(2, 20) })).toEqual([
      ['absent-often', { absent: 2, days: 20, percent: 10 }],
    ]);
    expect(await codes({ 'daily-attendance': days(1, 20) })).toEqual([]);
    expect(await codes({ 'daily-attendance': days(9, 19) })).toEqual([]);
  });

  it('flags who fails twice', async () => {
    const mark = (id: string, numericValue: number, final = true) => ({
      ...{ id, studentId: student!.studentId, value: String(numericValue), numericValue, final },
    });
    expect(await codes({ mark: [mark('a', 3.9), mark('b', 2)] })).toEqual([['failing', { failed: 2 }]]);
    expect(await codes({ mark: [mark('a', 3.9), mark('b', 2, false), mark('c', 4)] })).toEqual([]);
  });

  it('never reads a name', async () => {
    await using trial = await testPlugin(earlyWarning, { school });
    const asked = trial.plugin.grants.flatMap((grant) => (grant.kind === 'read' ? grant.fields : []));
    expect(asked.filter((field) => /name|identifier|phone|email|address/i.test(field))).toEqual([]);
  });
});

describe('vacant teaching posts', () => {
  it('weighs them by their hours, and leaves out those that ended and other jobs', async () => {
    await using trial = await testPlugin(teacherVacancies, { school });
    const post = (id: string, more: object) => ({
      id,
      workplaceId: home!.id,
      kind: 'teacher',
      hoursPerWeek: 30,
      ...more,
    });
    const posts = [
      post('a', {}),
      post('b', { vacant: true, hoursPerWeek: 10 }),
      post('c', { vacant: true, endDate: '2025-12-01' }),
      post('d', { vacant: true, kind: 'kitchen' }),
      post('e', { vacant: true, workplaceId: 'nowhere' }),
    ];
    expect(await trial.figures({ post: posts })).toEqual([{ label: home!.name, value: 25, unit: '%' }]);
    expect(await trial.figures()).toEqual([]);
  });
});

describe('school meals', () => {
  it('counts who came, on the last days, with a reserve', async () => {
    await using trial = await testPlugin(schoolMeals, { school, settings: { days: 1, reserve: 10 } });
    const came = (id: string, date: string, status: string) => ({
      id,
      date,
      status,
      studentId: id,
      schoolId: home!.id,
    });
    const records = [
      ...Array.from({ length: 20 }, (_, index) => came(`s${index}`, '2026-03-05', index < 11 ? 'present' : 'absent')),
      came('early', '2026-03-04', 'present'),
    ];
    expect(await trial.figures({ 'daily-attendance': records })).toEqual([
      { label: `${home!.name}, 2026-03-05`, value: 13, unit: 'meals' },
    ]);
  });
});

describe('students who stand twice', () => {
  testRule(it, likelyTwice, { messages: duplicateStudents.messages! });

  it.each([
    ['María José Núñez', 'NUÑEZ MARIA JOSE', 'same-names'],
    ['María José Núñez Soto', 'María José Núñez', 'name-missing'],
    ['Ana Gómez', 'Ana Gomes', 'one-letter'],
    ['Ana Gómez', 'Ana Rojas', undefined],
    ['Ana', 'Ana', undefined],
    ['Luz Paz', 'Luz Pas', undefined],
  ])('%s and %s', (one, other, why) => {
    const named = (id: string, name: string) => ({ id, words: wordsOf(name), filled: 1 });
    expect(likeness(named('a', one), named('b', other))).toBe(why);
    expect(likeness(named('b', other), named('a', one))).toBe(why);
  });

  it('proposes to keep the fuller record, and shows no name', async () => {
    await using trial = await testPlugin(duplicateStudents, { school });
    const person = [
      makePerson({ id: 'short', secondFamilyName: undefined as never }),
      makePerson({ id: 'full', secondFamilyName: 'Soto' }),
      makePerson({ id: 'teacher', roles: ['teacher'] }),
    ];
    const found = await trial.findings({ person });
    expect(found.map(({ params, personal }) => ({ params, personal }))).toEqual([
      { params: { keep: 'full', merge: 'short', why: 'name-missing' }, personal: undefined },
    ]);
  });
});

describe('absence messages', () => {
  const absence = { id: 'd1', studentId: 's1', schoolId: 'c1', date: '2026-05-06', status: 'absent' };
  async function trial(statuses: readonly number[]) {
    const sent: Parameters<Send>[0][] = [];
    const left = [...statuses];
    const send: Send = async (request) => {
      sent.push(request);
      const status = left.shift() ?? 200;
      if (status === 0) throw new Error('nobody answers');
      return { status, headers: {}, body: '' };
    };
    const host = createHost({ send });
    const settings = { key: 'the key' };
    await host.load(familyMessages, { approvedBy: 'the test', approve: 'all', settings });
    const [recorded] = host.handlers('reaction');
    const [again] = host.handlers('job');
    const [card] = host.handlers('card');
    const related = { school: { id: 'c1', name: 'Escuela 4' } };
    const come = (record: object) => recorded!.run({ record: { ...absence, ...record }, related });
    const figures = async () => (await card!.run()).figures.map(({ value }) => value);
    return { host, sent, come, again: again!, figures };
  }

  it('tells the gateway of whom, when and where, and nobody else; only of who is absent without a reason', async () => {
    const { sent, come, figures, host } = await trial([]);
    await come({});
    await come({ id: 'd2', status: 'present' });
    await come({ id: 'd3', reason: 'illness' });
    expect(sent).toMatchObject([
      {
        ...{ url: 'https://messages.example.org/messages', method: 'POST' },
        headers: { authorization: 'Bearer the key', 'idempotency-key': 'd1' },
      },
    ]);
    expect(JSON.parse(sent[0]!.body!)).toEqual({
      to: 's1',
      text: 'El 06/05/2026 su hijo o hija no asistió a Escuela 4. Si hay un motivo, avise a la escuela.',
    });
    expect(await figures()).toEqual([1, 0]);
    await host.close();
  });

  it('keeps what the gateway did not take, and tries it again', async () => {
    const { sent, come, again, figures, host } = await trial([503, 0, 503]);
    await come({});
    await come({ id: 'd2' });
    expect(await figures()).toEqual([0, 2]);
    await again.run();
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['d1', 'd2', 'd1', 'd2']);
    expect(await figures()).toEqual([1, 1]);
    expect(host.list()).toMatchObject([{ state: 'running', faults: 0 }]);
    await host.close();
  });
});

describe('nightly export', () => {
  async function trial(statusOf: (url: string) => number) {
    const files = new Map<string, string>();
    const send: Send = async ({ url, method, body = '' }) => {
      const status = statusOf(url);
      if (method === 'PUT' && status === 200) files.set(url.split('/').slice(-2).join('/'), body);
      return { status, headers: { date: 'Fri, 27 Nov 2026 23:00:00 GMT' }, body: '' };
    };
    const host = createHost({ send });
    const settings = { key: 'the key' };
    await host.load(nightlyExport, { approvedBy: 'the test', approve: 'all', settings });
    const come = async (entity: string, record: object) => {
      for (const one of host.handlers('reaction')) {
        if (one.name === `${entity}.recorded`) await one.run({ record, related: {} });
      }
    };
    const run = () => host.handlers('command')[0]!.run([]);
    return { host, files, come, run };
  }

  it('sends what changed since the last time as a package of changes, each record once', async () => {
    const { host, files, come, run } = await trial(() => 200);
    for (let n = 0; n < 250; n++) await come('school', { id: `c${n % 125}`, name: `Escuela ${n}` });
    await come('class', { id: 'k1', title: '1 A', schoolId: 'c1', room: 'not granted' });
    expect(await run()).toEqual({ records: 251 });
    expect(files.get('2026-11-27/manifest.csv')).toContain('file.orgs,delta');
    const orgs = files.get('2026-11-27/orgs.csv') ?? '';
    expect(orgs).toContain('Escuela 249');
    expect(orgs).not.toContain('Escuela 124,');
    expect(orgs.trim().split(/\r?\n/)).toHaveLength(126);
    expect(files.get('2026-11-27/classes.csv')).toContain('1 A');
    expect([...files.values()].join('')).not.toContain('not granted');
    files.clear();
    expect(await run()).toEqual({ records: 0 });
    expect(files.size).toBe(0);
    await host.close();
  });

  it('keeps what the platform did not take', async () => {
    let status = 500;
    const { host, files, come, run } = await trial((url) => (url.endsWith('.csv') ? status : 200));
    await come('school', { id: 'c1', name: 'Escuela 1' });
    await expect(run()).rejects.toMatchObject({ code: 'plugin.contribution-failed' });
    status = 200;
    expect(await run()).toEqual({ records: 1 });
    expect(files.get('2026-11-27/orgs.csv')).toContain('Escuela 1');
    await host.close();
  });
});
