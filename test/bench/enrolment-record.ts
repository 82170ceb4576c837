import { code, identifierType, line, plainDate, recordId } from '@emis-sdk/model';
import type { EntityFields } from '@emis-sdk/validation/structure';
import * as z from 'zod';

/** As many codes as ISO 3166-1 has, invented: a list in the schema itself. */
export const COUNTRIES = Array.from({ length: 249 }, (_, index) => `c${index}`);

const types = {
  id: recordId,
  extensions: z.record(z.string(), z.unknown()).optional(),
  studentId: recordId,
  schoolId: recordId,
  sessionId: recordId.optional(),
  classId: recordId.optional(),
  guardianIds: z.array(recordId).max(50).optional(),
  identifiers: z.array(identifierType()).max(50).optional(),
  givenName: line,
  familyName: line.optional(),
  secondFamilyName: line.optional(),
  street: line.optional(),
  city: line.optional(),
  phone: line.optional(),
  birthDate: plainDate.optional(),
  entryDate: plainDate,
  exitDate: plainDate.optional(),
  exitReason: code.optional(),
  grade: code,
  shift: code.optional(),
  sex: code.optional(),
  country: z.enum(COUNTRIES).optional(),
  schoolYear: z.int().min(1900).max(2200),
  weeklyHours: z.number().min(0).max(168).optional(),
  repeats: z.boolean().optional(),
};

/** An enrolment with all that a product may know of the student, in 25 fields. */
export const bigEnrolment: EntityFields = {
  fields: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, privacy: 'sensitive' }])),
};

/** The same as a zod object, built as the standard builds its own. */
export const bigEnrolmentSchema = z.looseObject(types);

const id = { type: 'string', pattern: '^[0-9A-Za-z./@_-]{1,255}$' };
const text = { type: 'string', minLength: 1, maxLength: 255, pattern: '^[^\\u0000-\\u001f\\u007f]*$' };
const short = { type: 'string', pattern: '^\\S(.{0,98}\\S)?$' };
const day = { type: 'string', format: 'plain-date' };
const value = { type: 'string', minLength: 1, maxLength: 255 };

/** The same as JSON Schema. */
export const ENROLMENT_SCHEMA = {
  type: 'object',
  required: ['id', 'studentId', 'schoolId', 'givenName', 'entryDate', 'grade', 'schoolYear'],
  properties: {
    id,
    extensions: { type: 'object' },
    studentId: id,
    schoolId: id,
    sessionId: id,
    classId: id,
    guardianIds: { type: 'array', maxItems: 50, items: id },
    identifiers: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
          value,
          issuer: value,
          from: day,
          to: day,
        },
      },
    },
    givenName: text,
    familyName: text,
    secondFamilyName: text,
    street: text,
    city: text,
    phone: text,
    birthDate: day,
    entryDate: day,
    exitDate: day,
    exitReason: short,
    grade: short,
    shift: short,
    sex: short,
    country: { enum: COUNTRIES },
    schoolYear: { type: 'integer', minimum: 1900, maximum: 2200 },
    weeklyHours: { type: 'number', minimum: 0, maximum: 168 },
    repeats: { type: 'boolean' },
  },
};

type Raw = Record<string, unknown>;

/** One fault each, of the usual kinds, spread over the record. */
const SPOILERS: readonly ((record: Raw) => void)[] = [
  (record) => Object.assign(record, { entryDate: '31/12/2025' }),
  (record) => Object.assign(record, { studentId: 'José Ñ 12.345.678-5' }),
  (record) => Reflect.deleteProperty(record, 'givenName'),
  (record) => Object.assign(record, { schoolYear: 1025 }),
  (record) => Object.assign(record, { repeats: 'yes' }),
  (record) => Object.assign(record, { country: 'Nowhere' }),
  (record) => Object.assign(record, { weeklyHours: '20' }),
  (record) => Object.assign(record, { identifiers: [{ type: 'Not A Type', value: '1' }] }),
  (record) => Object.assign(record, { grade: ' 3 ' }),
];

/** Invented records as `JSON.parse` gives them: some fields left out here and there, a share of them with one fault each. */
export function enrolments(count: number, badPercent: number): Raw[] {
  const random = seeded(7);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const hex = (length: number) => Array.from({ length }, () => pick([...'0123456789abcdef'])).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  const date = () =>
    `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  const maybe = (make: () => unknown) => (random() < 0.15 ? undefined : make());
  const given = ['María José', 'Ana', 'Luis Ángel', 'João', 'Ñusta', 'Valentina Sofía'];
  const family = ['González', 'Pérez', 'de la Cruz', 'O’Higgins', 'Muñoz Ñáñez', 'Silva'];
  return Array.from({ length: count }, (_, index) => {
    const record: Raw = {
      id: uuid(),
      studentId: uuid(),
      schoolId: uuid(),
      sessionId: maybe(uuid),
      classId: maybe(uuid),
      guardianIds: maybe(() => [uuid()]),
      identifiers: maybe(() => [
        { type: 'cl.run', value: `${Math.floor(random() * 2e7)}-${index % 10}`, from: date() },
      ]),
      givenName: pick(given),
      familyName: pick(family),
      secondFamilyName: maybe(() => pick(family)),
      street: maybe(() => `Avenida ${pick(family)} ${index}, departamento ${index % 50}`),
      city: maybe(() => pick(['Ñuñoa', 'São Paulo', 'Bogotá', 'Puerto Montt'])),
      phone: maybe(() => `+56 9 ${Math.floor(random() * 1e8)}`),
      birthDate: maybe(date),
      entryDate: date(),
      exitDate: maybe(date),
      exitReason: maybe(() => pick(['transfer', 'graduated', 'ext:moved'])),
      grade: pick(['1', '2', '3', 'PK', 'ext:multi']),
      shift: maybe(() => pick(['morning', 'afternoon', 'full-day'])),
      sex: maybe(() => pick(['female', 'male'])),
      country: maybe(() => pick(COUNTRIES)),
      schoolYear: 2000 + Math.floor(random() * 26),
      weeklyHours: maybe(() => 20 + Math.floor(random() * 20) / 2),
      repeats: maybe(() => random() < 0.1),
      extensions: random() < 0.9 ? undefined : { busLine: '12', allergies: ['nuts'] },
    };
    const bad = Math.floor(((index + 1) * badPercent) / 100) > Math.floor((index * badPercent) / 100);
    if (bad) SPOILERS[Math.floor(random() * SPOILERS.length)]?.(record);
    return JSON.parse(JSON.stringify(record)) as Raw;
  });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
