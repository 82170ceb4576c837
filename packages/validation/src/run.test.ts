import { describe, expect, it } from 'vitest';
import { counts, enrolment, person, profileWith, read, school, validate } from './dataset-for-tests.ts';
import { defineDatasetRule, defineRule } from './define-rule.ts';

const examples = { good: [], bad: [] };
const about = { text: 'A test.', why: 'A test.', examples };

describe('a rule in a run', () => {
  it('gets only the fields that it reads, and of related records only those', async () => {
    const seen: unknown[] = [];
    const spy = defineRule({
      ...about,
      code: 'x.spy',
      severity: 'error',
      on: 'enrolment',
      reads: ['grade'],
      needs: {
        student: { by: 'studentId', entity: 'person', reads: ['birthDate'] },
        session: { by: 'sessionId', entity: 'academic-session', reads: ['title'] },
      },
      check: (input) => seen.push(input),
    });
    await validate([school('a'), person('p'), enrolment('e', 'p', 'a', { grade: '01', entryDate: '2026-03-01' })], {
      rules: [spy],
    });
    expect(seen).toEqual([
      { record: { id: 'e', grade: '01' }, related: { student: { id: 'p', birthDate: '2016-01-01' } } },
    ]);
  });

  it('is not asked about a field whose structure is at fault, nor given a related record that is at fault', async () => {
    const seen: unknown[] = [];
    const spy = defineRule({
      ...about,
      code: 'x.spy',
      severity: 'error',
      on: 'enrolment',
      reads: ['entryDate'],
      needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
      check: ({ record, related }) => seen.push([record.id, related.student?.id]),
    });
    const validation = await validate(
      [
        school('a'),
        person('p'),
        person('q', { sex: 'x' }),
        enrolment('e1', 'p', 'a', { entryDate: 'soon' }),
        enrolment('e2', 'q', 'a'),
        enrolment('e3', 'none', 'a'),
        enrolment('no id', 'p', 'a'),
      ],
      { rules: [spy] },
    );
    expect(seen).toEqual([
      ['e2', undefined],
      ['e3', undefined],
    ]);
    expect(validation.report.invalid).toBe(4);
  });

  it('may look at records of its own entity that come later', async () => {
    const spy = defineRule({
      ...about,
      code: 'x.longer-than-parent',
      severity: 'error',
      on: 'academic-session',
      reads: ['endDate'],
      needs: { parent: { by: 'parentId', entity: 'academic-session', reads: ['endDate'] } },
      check({ record, related }, report) {
        if (related.parent && record.endDate > related.parent.endDate) report({ at: 'endDate' });
      },
    });
    const session = (id: string, endDate: string, parentId?: string) =>
      read('academic-session', {
        id,
        title: id,
        type: 'term',
        startDate: '2026-03-01',
        endDate,
        schoolYear: 2026,
        ...(parentId ? { parentId } : {}),
      });
    const profile = profileWith({ severities: { 'academic-session.outside-parent': 'off' } });
    const items = [
      session('week', '2027-01-05', 'term'),
      session('term', '2027-01-01', 'year'),
      session('year', '2026-12-31'),
    ];
    for (const order of [items, items.toReversed()]) {
      const validation = await validate(order, { rules: [spy], profile });
      expect(counts(validation)).toEqual({ 'x.longer-than-parent': 2 });
    }
  });

  it('that throws leaves the verdict open, tells no value, and does not stop the others', async () => {
    const secret = 'Maria Secret';
    const failing = defineRule({
      ...about,
      code: 'x.fails',
      severity: 'error',
      on: 'person',
      reads: ['givenName'],
      check: ({ record }) => {
        throw Object.assign(new Error(record.givenName), { name: record.id === 'p' ? 'TypeError' : record.givenName });
      },
    });
    const failingDataset = defineDatasetRule({
      ...about,
      code: 'x.fails-late',
      severity: 'error',
      on: 'person',
      reads: [],
      start: () => ({
        add: () => undefined,
        finish: () => {
          throw secret;
        },
      }),
    });
    const unstartable = defineDatasetRule({
      ...about,
      code: 'x.never-starts',
      severity: 'error',
      on: 'person',
      reads: [],
      start: () => {
        throw new TypeError(secret);
      },
    });
    const { report } = await validate(
      [
        person('p', { givenName: secret }),
        person('q', { givenName: secret }),
        person('r', { givenName: secret, birthDate: 'x' }),
      ],
      { rules: [failing, failingDataset, unstartable] },
    );
    expect(report.verdict).toBe('incomplete');
    expect(report.engineErrors).toEqual([
      { rule: 'x.fails', message: 'Error', count: 2 },
      { rule: 'x.never-starts', message: 'TypeError', count: 1 },
      { rule: 'x.fails', message: 'TypeError', count: 1 },
      { rule: 'x.fails-late', message: 'Error', count: 1 },
    ]);
    expect(JSON.stringify(report)).not.toContain('Secret');
    expect(report.groups.map(({ code }) => code)).toContain('field.not-a-date');
  });

  it('that is switched off is not even asked', async () => {
    let asked = 0;
    const spy = defineRule({
      ...about,
      code: 'x.spy',
      severity: 'error',
      on: 'person',
      reads: [],
      check: () => asked++,
    });
    const items = [person('p')];
    await validate(items, { rules: [spy], profile: profileWith({ severities: { 'x.spy': 'off' } }) });
    expect(asked).toBe(0);
    // The same rule from two sides is one rule; another rule may not take its code.
    await validate(items, { rules: [spy], profile: profileWith({ rules: [spy] }) });
    expect(asked).toBe(1);
    await expect(validate(items, { rules: [{ ...spy }], profile: profileWith({ rules: [spy] }) })).rejects.toThrow(
      'Two rules have the code x.spy',
    );
  });

  it('over a dataset sees each id once, others beside it, and may report late', async () => {
    const seen: string[] = [];
    const spy = defineDatasetRule({
      ...about,
      code: 'x.first-blamed',
      severity: 'error',
      on: 'person',
      reads: ['birthDate'],
      beside: { school: ['name'] },
      start() {
        let first: (() => void) | undefined;
        return {
          beside: (entity, record) => seen.push(`${entity} ${record.id} ${record.name}`),
          add(record, report) {
            seen.push(`${record.id} ${record.birthDate}`);
            first ??= () => report({ at: 'birthDate' });
          },
          finish: () => first?.(),
        };
      },
    });
    const validation = await validate(
      [
        school('a'),
        school('b', { sector: 'x' }),
        person('p'),
        person('p', { birthDate: '2017-01-01' }),
        person('q', { birthDate: 'x' }),
        person('r', { sex: 'x' }),
        enrolment('e', 'p', 'a', { entryDate: '2010-01-01' }),
      ],
      { rules: [spy] },
    );
    expect(seen).toEqual(['school a School a', 'p 2016-01-01', 'r 2016-01-01']);
    const group = validation.report.groups.find(({ code }) => code === 'x.first-blamed');
    expect(group).toMatchObject({ count: 1, samples: [{ id: 'p' }] });
    // What the rule said at the end of the persons counts for all that comes after them.
    expect(validation.report.held).toMatchObject({ total: 1, because: [{ entity: 'person', id: 'p', holds: 1 }] });
    expect(counts(validation)['enrolment.before-birth']).toBeUndefined();
  });
});

it('a record that waited and then proves to be at fault itself is invalid, no longer held', async () => {
  const late = defineDatasetRule({
    ...about,
    code: 'x.late',
    severity: 'error',
    on: 'enrolment',
    reads: [],
    start() {
      const all: (() => void)[] = [];
      return {
        add: (_record, report) => all.push(() => report({})),
        finish() {
          for (const tell of all) tell();
        },
      };
    },
  });
  const { report } = await validate([school('a', { name: '' }), person('p'), enrolment('e', 'p', 'a')], {
    rules: [late],
  });
  expect(report).toMatchObject({ invalid: 2, held: { total: 0, because: [] }, valid: 1 });
});
