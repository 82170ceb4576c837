import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureFaults } from './structure.ts';

const codesOf = (entity: EntityName, record: unknown) =>
  Object.fromEntries(structureFaults(entity, record).map(({ code, path }) => [path ?? '', code]));

/** The least of a few measurements, in milliseconds: the machine may be busy with something else. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe('the structure of a record', () => {
  it('is in order when every required field has its shape', () => {
    expect(structureFaults('person', { id: 'p1', givenName: 'Ana', birthDate: '2016-02-29', active: true })).toEqual(
      [],
    );
  });

  it('tells every fault, not only the first, each in the words of its kind', () => {
    expect(
      codesOf('enrolment', {
        id: 'not an id',
        studentId: 7,
        grade: ' 3 ',
        schoolYear: 'soon',
        entryDate: '2026-02-30',
        exitDate: 20260101,
        sessionId: null,
      }),
    ).toEqual({
      id: 'field.bad-id',
      studentId: 'field.bad-id',
      schoolId: 'field.missing',
      grade: 'field.bad-code',
      schoolYear: 'field.not-a-number',
      entryDate: 'field.not-a-date',
      exitDate: 'field.not-a-date',
      sessionId: 'field.bad-id',
    });
    expect(
      codesOf('person', {
        id: 'p1',
        givenName: '',
        familyName: 'x'.repeat(256),
        phone: '12\u000034',
        email: '\ud800',
        active: 'yes',
        roles: 'student',
        identifiers: [
          { type: 'Not A Type', value: '1' },
          { type: 'x.y' },
          'plain',
          { type: 'x.y', value: '1', from: 'then' },
        ],
      }),
    ).toEqual({
      givenName: 'field.missing',
      familyName: 'field.too-long',
      phone: 'field.bad-text',
      email: 'field.bad-text',
      active: 'field.not-a-boolean',
      roles: 'field.invalid',
      'identifiers.0.type': 'field.bad-code',
      'identifiers.1.value': 'field.missing',
      'identifiers.2': 'field.invalid',
      'identifiers.3.from': 'field.not-a-date',
    });
  });

  it('counts null and an empty text as missing only where a value is required', () => {
    expect(codesOf('person', { id: null, givenName: null, familyName: '', birthDate: null })).toEqual({
      id: 'field.missing',
      givenName: 'field.missing',
      familyName: 'field.bad-text',
      birthDate: 'field.not-a-date',
    });
  });

  it('says what range a number has, and how long a list may be', () => {
    expect(structureFaults('enrolment', { id: 'e', studentId: 's', schoolId: 'a', schoolYear: 1700 })).toMatchObject([
      { code: 'field.invalid', params: { field: 'schoolYear', expected: '≥ 1900' }, personal: { value: '1700' } },
    ]);
    expect(structureFaults('enrolment', { id: 'e', studentId: 's', schoolId: 'a', schoolYear: 2026.5 })).toMatchObject([
      { code: 'field.not-a-number' },
    ]);
    expect(structureFaults('person', { id: 'p', givenName: 'A', roles: ['a', 'b', 'c', 'd'] })).toMatchObject([
      { code: 'field.invalid', params: { expected: '≤ 3' } },
    ]);
  });

  it('warns of fields that the standard does not know, whatever their name', () => {
    const record: unknown = JSON.parse('{"id":"s1","name":"A","__proto__":{"polluted":1},"constructor":2,"shoe":3}');
    const faults = structureFaults('school', record);
    expect(faults.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['record.unknown-field', 'warning', '__proto__'],
      ['record.unknown-field', 'warning', 'constructor'],
      ['record.unknown-field', 'warning', 'shoe'],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('keeps apart what was not accepted, whatever its field: it may be a name in a shifted column', () => {
    const [fault] = structureFaults('class-enrolment', {
      id: 'Zoila Ñuñez 12.345.678-5',
      classId: 'c',
      studentId: 's',
    });
    expect(fault).toMatchObject({ code: 'field.bad-id', params: { field: 'id' } });
    expect(JSON.stringify(fault?.params)).not.toContain('Zoila');
  });

  it('keeps values of persons apart, and cuts what is long', () => {
    const [fault] = structureFaults('person', {
      id: 'p',
      givenName: 'A',
      birthDate: `31/12/2016 ${'and on '.repeat(50)}`,
    });
    expect(fault?.params).toEqual({ field: 'birthDate' });
    expect(Array.from(String(fault?.personal?.value))).toHaveLength(60);
    const [open] = structureFaults('academic-session', {
      id: 'y',
      title: 'Y',
      type: 'schoolYear',
      startDate: '1/3/26',
      endDate: '2026-12-01',
      schoolYear: 2026,
    });
    expect(open).toMatchObject({ params: { field: 'startDate', value: '1/3/26' } });
    expect(open?.personal).toBeUndefined();
  });

  it('refuses what is no object, and what is nested without end', () => {
    for (const nothing of [null, undefined, 3, 'text', ['list'], true]) {
      expect(structureFaults('person', nothing).map(({ code }) => code)).toEqual(['record.not-an-object']);
    }
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(codesOf('person', { id: 'p', givenName: 'A', extensions: { deep } })).toEqual({ '': 'record.too-deep' });
    const circle: Record<string, unknown> = { id: 'p', givenName: 'A' };
    circle.extensions = { circle };
    expect(codesOf('person', circle)).toEqual({ '': 'record.too-deep' });
  });

  it('refuses a record that fails when it is read, and one that holds too much, each at once', () => {
    const right = { id: 'p', givenName: 'A' };
    const getter = Object.defineProperty({ ...right }, 'email', {
      enumerable: true,
      get() {
        throw new Error('closed');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const trap = new Proxy(right, {
      ownKeys() {
        throw new RangeError('no keys');
      },
    });
    let tree: unknown = [];
    for (let level = 0; level < 25; level++) tree = [tree, tree];
    let list: unknown = 1;
    for (let level = 0; level < 5_000_000; level++) list = [list];
    // As it comes from a file: in one piece of memory.
    const text = Buffer.alloc(100_000_000, 'x').toString('latin1');
    const records: readonly (readonly [record: unknown, code: string])[] = [
      [getter, 'record.unreadable'],
      [trap, 'record.unreadable'],
      [{ ...right, extensions: new Proxy({}, { getPrototypeOf: () => Array.prototype, get: () => getter }) }, ''],
      [revoked.proxy, 'record.not-an-object'],
      [{ ...right, extensions: { tree } }, 'record.too-large'],
      [{ ...right, roles: new Array(2 ** 32 - 1) }, 'record.too-large'],
      [{ ...right, extensions: { holes: new Array(2 ** 32 - 1) } }, 'record.too-large'],
      [{ ...right, photo: new Uint8Array(100_000_000) }, 'record.too-large'],
      [{ ...right, photo: new String(text) }, 'record.too-large'],
      [{ ...right, email: 10n ** 1_000_000n }, 'field.bad-text'],
      [{ ...right, email: text }, 'field.too-long'],
      [{ ...right, sex: text }, 'field.bad-code'],
      [{ ...right, roles: [list] }, 'record.too-deep'],
      [{ ...right, shoe: list }, 'record.too-deep'],
    ];
    for (const [record, code] of records) {
      const codes = structureFaults('person', record).map((fault) => fault.code);
      expect(
        quickest(() => structureFaults('person', record)),
        code,
      ).toBeLessThan(100);
      expect(codes).toEqual(code === '' ? [] : [code]);
    }
  });

  it('counts the fields that it does not know, up to a limit', () => {
    const wide = Object.fromEntries(Array.from({ length: 70_000 }, (_, index) => [`field ${index}`, index]));
    expect(codesOf('person', { id: 'p', givenName: 'A', ...wide })).toEqual({ '': 'record.too-large' });
  });

  it('never throws, and gives well-formed text and plain facts, whatever it gets', () => {
    const names = fc.constantFrom(
      'id',
      'givenName',
      'identifiers',
      'roles',
      'extensions',
      'birthDate',
      '__proto__',
      'constructor',
      'toString',
    );
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      key: fc.oneof(names, fc.string({ unit: 'binary' })),
    });
    const record = fc.oneof(anything, fc.jsonValue(), fc.dictionary(fc.oneof(names, fc.string()), anything));
    fc.assert(
      fc.property(fc.constantFrom(...ENTITY_NAMES), record, (entity, value) => {
        for (const { code, params, personal } of structureFaults(entity, value)) {
          expect(code).toMatch(/^(field|record)\.[a-z-]+$/);
          for (const fact of Object.values({ ...params, ...personal })) {
            expect(typeof fact === 'number' || fact.isWellFormed()).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('works where making code from text is forbidden, as under a strict content security policy', async () => {
  const { execFileSync } = await import('node:child_process');
  const script = `
    import { structureFaults } from ${JSON.stringify(new URL('./structure.ts', import.meta.url).href)};
    try { new Function(''); } catch { console.log('forbidden'); }
    console.log(JSON.stringify(structureFaults('person', { id: 'p', birthDate: 'x' }).map(({ code }) => code)));
    console.log(structureFaults('person', { id: 'p', givenName: 'A' }).length);`;
  const flags = [
    '--disallow-code-generation-from-strings',
    '--conditions=@emis-sdk/source',
    '--input-type=module',
    '-e',
    script,
  ];
  const out = execFileSync(process.execPath, flags, { encoding: 'utf8' });
  expect(out.trim().split('\n')).toEqual(['forbidden', '["field.missing","field.not-a-date"]', '0']);
});
