import {
  canRead,
  canWrite,
  type Format,
  memoryBundle,
  type ReadableFormat,
  type WritableFormat,
} from '@emis-sdk/formats';
import { ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { tryRecords } from '@emis-sdk/testing/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { formats } = await loadProfile('brazil');

function bothWays(year: number, written = `educacenso-${year}`): ReadableFormat & WritableFormat {
  const of = (id: string): Format | undefined => formats.find((one) => one.id === id);
  const [reads, writes] = [of(`educacenso-${year}`), of(written)];
  if (!reads || !canRead(reads) || !writes || !canWrite(writes)) throw new Error('The format is not read and written.');
  return { ...reads, ...writes, read: reads.read, recognise: reads.recognise };
}

/** Names that people have, and texts that programs and spreadsheets spoil. */
const NAMES: readonly string[] = [
  ...[
    'ANA',
    'José',
    'Ñandú',
    "D'Ávila",
    'O’Higgins',
    'Maria  de  Lourdes',
    'Zé',
    'Łukasz',
    'ÇELİK',
    'ß',
    'da Silva e Sá',
  ],
  ...[
    "=cmd|'/C calc'!A1",
    '@SUM(A1)',
    '-1',
    '+55',
    'A|B',
    'a;b',
    '99|',
    '__proto__',
    'NULL',
    '家族',
    '😀',
    '\u0301',
    ' ',
  ],
  ...['X'.repeat(120), 'e\u0301', '\u00a0MARIA\u00a0', '1º ANO Ñ', 'R. 7 DE SETEMBRO, Nº 5'],
];
const text = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.stringMatching(/^[A-Z]{2,9}( [A-Z]{2,9})?$/),
  fc
    .array(fc.constantFrom(...'aZ09 ñé\'-|=+@;."ª\u0301_'), { minLength: 1, maxLength: 14 })
    .map((letters) => letters.join('')),
);
const mail = fc.oneof(fc.constantFrom('ana@escola.br', 'ANA@ESCOLA.BR', 'não é', 'a@b', '@'), fc.constant(undefined));
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const inep = fc.integer({ min: 1, max: 999_999_999 }).map((number) => `190${String(number).padStart(9, '0')}`);
const cpf = fc.integer({ min: 1, max: 999_999_998 }).map((number) => {
  const nine = String(number).padStart(9, '0');
  return withDigit(withDigit(nine));
});

/** A CPF with one more check digit: weights from 2 up, from the right, modulo 11. */
function withDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (digits.length + 1 - place), 0);
  return `${digits}${((sum * 10) % 11) % 10}`;
}

const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
const person = fc.record({
  givenName: text,
  middleName: maybe(text),
  familyName: maybe(text),
  secondFamilyName: maybe(text),
  birthDate: maybe(day),
  sex: maybe(fc.constantFrom('male', 'female')),
  ethnicity: maybe(fc.constantFrom('0', '1', '2', '3', '4', '5')),
  nationality: maybe(fc.constantFrom('BR', 'BO', 'VE')),
  disability: maybe(fc.boolean()),
  numbers: fc.tuple(maybe(inep), maybe(cpf)),
  email: mail,
});
const school = fc.record({
  name: text,
  localityKind: fc.constantFrom('urban', 'rural'),
  phone: maybe(fc.constantFrom('+55 11 31234567', '(11) 3123-4567', '+55 11 912345678', 'ninguém')),
  email: mail,
  ownership: maybe(fc.constantFrom('own', 'rented', 'lent')),
  rooms: fc.subarray(['Biblioteca', 'Cozinha', 'Piscina', 'Almoxarifado']),
  water: fc.subarray(['RedePublica', 'PocoArtesiano', 'CarroPipa']),
  computers: fc.integer({ min: 0, max: 40 }),
  title: text,
  grade: fc.constantFrom('1', '14', '18', '41', '25', '27'),
  manages: fc.constantFrom('principal', 'administrator'),
  people: fc.tuple(person, person, person),
});
type Made = ReturnType<typeof sampled>[number];
function sampled(seed: number, count: number) {
  return fc.sample(school, { seed, numRuns: count });
}

const defined = (record: RawRecord): RawRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
const WATER: Readonly<Record<string, string>> = {
  RedePublica: 'public-network',
  PocoArtesiano: 'deep-well',
  CarroPipa: 'tanker',
};
const KINDS: Readonly<Record<string, string>> = {
  Biblioteca: 'library',
  Cozinha: 'kitchen',
  Piscina: 'swimming-pool',
  Almoxarifado: 'store',
};

/** The records of a network: a manager, a teacher, a student and a class for each school. */
function networkOf(schools: readonly Made[], year: number): Map<EntityName, RawRecord[]> {
  const all = new Map<EntityName, RawRecord[]>(ENTITY_NAMES.map((entity) => [entity, []]));
  const add = (entity: EntityName, record: RawRecord) => all.get(entity)?.push(defined(record));
  const ibge = (value: string) => [{ type: 'br.ibge', value }];
  add('territory', { id: '35', name: 'São Paulo', kind: 'state', country: 'BR', identifiers: ibge('35') });
  const place = { id: '3550308', name: 'São Paulo', kind: 'municipality', parentId: '35', country: 'BR' };
  add('territory', { ...place, identifiers: ibge('3550308') });
  schools.forEach((one, index) => {
    const id = String(35_000_000 + index);
    const [group, manager, teacher, student] = [`T${index}`, `G${index}`, `P${index}`, `A${index}`];
    const { name, localityKind, phone, email } = one;
    add('site', { id, territoryId: '3550308' });
    add('building', { id, siteId: id, ownership: one.ownership });
    const own = { sector: 'private', status: 'active', territoryId: '3550308', siteIds: [id] };
    add('school', {
      id,
      name,
      localityKind,
      phone,
      email,
      ...own,
      identifiers: [{ type: 'br.inep-school', value: id }],
    });
    for (const room of one.rooms)
      add('room', { id: `${id}-dependencia${room}`, buildingId: id, schoolId: id, name: room, kind: KINDS[room] });
    for (const source of one.water) {
      const service = { kind: 'water', available: true, drinkable: true, waterSource: WATER[source] };
      add('utility-service', { id: `${id}-agua${source}`, siteId: id, ...service });
    }
    if (one.computers > 0)
      add('equipment', { id: `${id}-computadoresMesa`, schoolId: id, kind: 'desktop', count: one.computers });
    add('class', { id: group, title: one.title, type: 'homeroom', schoolId: id, grades: [one.grade], ...CURRICULAR });
    [manager, teacher, student].forEach((who, place2) => {
      const { numbers, ...said } = one.people[place2] ?? one.people[0];
      const identifiers = [
        ...(numbers[0] === undefined ? [] : [{ type: 'br.inep-person', value: numbers[0] }]),
        ...(numbers[1] === undefined ? [] : [{ type: 'br.cpf', value: numbers[1] }]),
      ];
      const roles = [who === student ? 'student' : 'staff'];
      add('person', { id: who, roles, ...(identifiers.length > 0 && { identifiers }), ...said });
    });
    add('enrolment', { id: `${student}@${id}`, studentId: student, schoolId: id, grade: one.grade, schoolYear: year });
    add('class-enrolment', { id: `${group}@${student}`, classId: group, studentId: student, schoolId: id });
    add('staff-assignment', { id: `${manager}@${id}@manager`, personId: manager, workplaceId: id, role: one.manages });
    add('staff-assignment', { id: `${teacher}@${id}`, personId: teacher, workplaceId: id, role: 'teacher' });
    const teaching = { classId: group, personId: teacher, role: 'teacher', schoolId: id };
    add('teaching-assignment', { id: `${group}@${teacher}@1`, ...teaching });
  });
  return all;
}
const CURRICULAR = { extensions: { educacenso: { curricular: '1', tipoTurma: '6' } } };

async function recordsOf(format: ReadableFormat, files: ReadonlyMap<string, Uint8Array>) {
  const back = new Map<EntityName, RawRecord[]>(ENTITY_NAMES.map((entity) => [entity, []]));
  for await (const items of format.read(memoryBundle(Object.fromEntries(files)), {}))
    for (const item of items) if (item.type === 'record') back.get(item.entity)?.push(item.record);
  return back;
}

/** What travels beside the fields of the standard is judged by the second way there and back, of records that came out of a file. */
const beside = (unsaid: readonly string[]) => unsaid.filter((one) => !/^[a-z-]+\.extensions: /.test(one));

describe('ten thousand records, the file of the census, and records again', () => {
  it.each([
    [2025, 500],
    [2026, 40],
  ])('are the same or told, and equal from then on (%d)', async (year, schools) => {
    const format = bothWays(year);
    const once = async (seed: number) => {
      const { unsaid, files } = await tryRecords(format, networkOf(sampled(seed, schools), year));
      expect(beside(unsaid)).toEqual([]);
      const canonical = await recordsOf(format, files);
      const again = await tryRecords(format, canonical);
      expect(again.unsaid).toEqual([]);
      expect(again.losses).toEqual([]);
      expect(again.same).toBe(again.sent);
      expect([...again.files.values()].map((bytes) => Buffer.from(bytes))).toEqual(
        [...files.values()].map((bytes) => Buffer.from(bytes)),
      );
      const lines = Buffer.from([...files.values()][0] ?? [])
        .toString('latin1')
        .split('\n');
      const count = (record: string) => lines.filter((line) => line.startsWith(`${record}|`)).length;
      expect(['00', '10', '20', '30', '40', '50', '60'].map(count)).toEqual(
        [1, 1, 1, 3, 1, 1, 1].map((each) => each * schools),
      );
    };
    await fc.assert(fc.asyncProperty(fc.integer(), once), { numRuns: 1 });
  });

  it('are the same or told in the second step', async () => {
    const format = bothWays(2025, 'educacenso-2025-situacao');
    const decision = fc.constantFrom('promoted', 'repeats', 'graduated', 'pending');
    const one = fc.record({ who: person, decision, title: text });
    const once = async (seed: number) => {
      const all = new Map<EntityName, RawRecord[]>(ENTITY_NAMES.map((entity) => [entity, []]));
      const schools = 200;
      fc.sample(one, { seed, numRuns: 2000 }).forEach(({ who, decision: decided }, index) => {
        const school = String(35_000_000 + (index % schools));
        const census = { escola: school, turmaInep: String(1000 + index), matriculaInep: String(5000 + index) };
        const later = index % 9 === 0 ? { tipoRegistro: '91' } : { tipoRegistro: '90' };
        const enrolmentId = `A${index}@${school}`;
        all.get('promotion')?.push({
          id: `${later.tipoRegistro}@${enrolmentId.replaceAll('@', '_a')}@${census.matriculaInep}`,
          enrolmentId,
          studentId: `A${index}`,
          decision: decided,
          extensions: { educacenso: { ...later, ...census, pessoaInep: who.numbers[0] ?? '190000000000' } },
        });
        if (index >= schools) return;
        const { numbers, email } = who;
        const names = defined({ givenName: who.givenName, middleName: who.middleName, familyName: who.familyName });
        all.get('person')?.push(
          defined({
            id: `manager@${school}`,
            roles: ['staff'],
            identifiers: numbers[1] === undefined ? undefined : [{ type: 'br.cpf', value: numbers[1] }],
            ...names,
            email,
          }),
        );
        all.get('staff-assignment')?.push({
          id: `manager_a${school}@post`,
          personId: `manager@${school}`,
          workplaceId: school,
          role: index % 2 === 0 ? 'principal' : 'administrator',
          extensions: { educacenso: { tipoRegistro: '89', escola: school } },
        });
      });
      const { unsaid, files } = await tryRecords(format, all);
      expect(beside(unsaid)).toEqual([]);
      const again = await tryRecords(format, await recordsOf(format, files));
      expect([again.unsaid, again.losses, again.same]).toEqual([[], [], again.sent]);
      expect([...again.files.values()].map((bytes) => Buffer.from(bytes))).toEqual(
        [...files.values()].map((bytes) => Buffer.from(bytes)),
      );
    };
    await fc.assert(fc.asyncProperty(fc.integer(), once), { numRuns: 1 });
  });
});
