import type { WriteOptions, WrittenPart } from '@emis-sdk/formats';
import { CsvWriter } from '@emis-sdk/formats/tables';
import type { Enrolment, EntityName, OpenDataset, Person, RawRecord, School } from '@emis-sdk/model';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { cueAnexo } from '../identifiers.ts';
import { type BnhField, type BnhLayout, extensionOf, NO_INFORMATION } from './bnh-fields.ts';
import { type PersonCells, personCells } from './bnh-person.ts';
import { cellOut } from './bnh-text.ts';

/** Fields of each kind of record that the file holds. */
const HELD: Readonly<Partial<Record<EntityName, ReadonlySet<string>>>> = {
  school: new Set(['id', 'identifiers']),
  class: new Set(['id', 'title', 'code', 'schoolId', 'extensions']),
  person: new Set([
    ...['id', 'roles', 'identifiers', 'givenName', 'middleName', 'familyName', 'secondFamilyName', 'birthDate'],
    ...['sex', 'cityOfBirth', 'extensions'],
  ]),
  enrolment: new Set(['id', 'studentId', 'schoolId', 'extensions']),
  'class-enrolment': new Set(['id', 'classId', 'studentId', 'schoolId']),
};

/** A school's name is its code when the file is read again. */
const NAMED_BY_CODE = /^CUE \d{9}$/;

/** What of the other records a line takes. */
interface Beside {
  readonly schools: Map<string, string>;
  readonly classes: Map<string, RawRecord>;
  readonly people: Map<string, PersonCells & { readonly extensions: RawRecord | undefined }>;
  /** Student and school -> class. */
  readonly places: Map<string, string>;
}

/**
 * Writes the national file: a line for each enrolment of a student. The dataset is gone through twice; in between, what lines take of people,
 * schools and classes is kept in memory. A line that the rules of the file refuse is left out and told as lost, with the field it wants.
 */
export async function* writeBnh(
  layout: BnhLayout,
  open: OpenDataset,
  options: WriteOptions,
): AsyncGenerator<WrittenPart> {
  const lost: Lost = (entity, field, reason) =>
    options.onLost?.({ entity, ...(field !== undefined && { field }), reason });
  const beside = await gather(open, layout, options, lost);
  const csv = new CsvWriter(layout.delimiter);
  csv.line(layout.fields.map((field) => layout.columnOf(field)));
  for await (const items of open()) {
    options.signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record' || item.entity !== 'enrolment') continue;
      const line = lineOf(item.record as Enrolment & RawRecord, layout, beside, lost);
      if (line) csv.line(line);
    }
    const bytes = csv.full();
    if (bytes) yield { file: layout.file, bytes };
  }
  yield { file: layout.file, bytes: csv.rest() };
}

type Lost = (
  entity: EntityName,
  field: string | undefined,
  reason: Parameters<NonNullable<WriteOptions['onLost']>>[0]['reason'],
) => void;

async function gather(open: OpenDataset, layout: BnhLayout, { signal }: WriteOptions, lost: Lost): Promise<Beside> {
  const beside: Beside = { schools: new Map(), classes: new Map(), people: new Map(), places: new Map() };
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) if (item.type === 'record') take(item.entity, item.record, layout, beside, lost);
  }
  return beside;
}

function take(entity: EntityName, record: RawRecord, layout: BnhLayout, beside: Beside, lost: Lost): void {
  const held = HELD[entity];
  if (!held || (entity === 'class' && layout.fields.every(({ kept }) => kept !== 'class'))) {
    lost(entity, undefined, 'no-place-for-entity');
    return;
  }
  tellFields(entity, record, held, layout, lost);
  const id = String(record['id']);
  if (entity === 'school') {
    const { name, identifiers } = record as School & RawRecord;
    const code = identifiers?.find(({ type }) => type === cueAnexo.type)?.value;
    const verdict = code === undefined ? undefined : cueAnexo.check(code);
    if (verdict?.valid) beside.schools.set(id, verdict.normalised);
    else lost('school', 'identifiers', 'value-missing');
    if (!NAMED_BY_CODE.test(name)) lost('school', 'name', 'value-changed');
  } else if (entity === 'class') beside.classes.set(id, record);
  else if (entity === 'person') takePerson(record as Person & RawRecord, beside, lost);
  else if (entity === 'class-enrolment') {
    beside.places.set(`${String(record['studentId'])} ${String(record['schoolId'])}`, String(record['classId']));
  }
}

function takePerson(person: Person & RawRecord, beside: Beside, lost: Lost): void {
  if (!person.roles?.includes('student')) {
    lost('person', undefined, 'no-place-for-entity');
    return;
  }
  const cells = personCells(person);
  for (const field of cells.missing) lost('person', field, 'value-missing');
  for (const field of cells.leftOut) lost('person', field, 'value-left-out');
  for (const field of cells.changed) lost('person', field, 'value-changed');
  for (const field of ['middleName', 'secondFamilyName'] as const) {
    if (person[field] !== undefined) lost('person', field, 'value-changed');
  }
  beside.people.set(person.id, { ...cells, extensions: person.extensions as RawRecord | undefined });
}

function tellFields(
  entity: EntityName,
  record: RawRecord,
  held: ReadonlySet<string>,
  layout: BnhLayout,
  lost: Lost,
): void {
  for (const field of Object.keys(record)) {
    if (!held.has(field) && !(entity === 'school' && field === 'name')) lost(entity, field, 'no-place-for-field');
  }
  const known = new Set(layout.fields.filter(({ kept }) => kept === entity).map(({ key }) => extensionOf(key)));
  for (const name of Object.keys((record['extensions'] ?? {}) as RawRecord)) {
    if (!known.has(name)) lost(entity, `extensions.${name}`, 'no-place-for-field');
  }
}

/** The cells of a line; nothing when it is left out. */
function lineOf(enrolment: Enrolment & RawRecord, layout: BnhLayout, beside: Beside, lost: Lost): string[] | undefined {
  const person = beside.people.get(enrolment.studentId);
  const cue = beside.schools.get(enrolment.schoolId);
  if (!person || cue === undefined || person.missing.length > 0) {
    lost('enrolment', undefined, 'no-record-to-stand-on');
    return undefined;
  }
  const group = beside.classes.get(beside.places.get(`${enrolment.studentId} ${enrolment.schoolId}`) ?? '');
  const own: Readonly<Record<string, string | undefined>> = {
    ...person.cells,
    cueanexo: cue,
    id_seccion: textOf(group?.['code']) ?? textOf(group?.['id']),
    nombre_seccion: textOf(group?.['title']),
  };
  const records: Readonly<Record<BnhField['kept'], RawRecord | undefined>> = {
    fields: undefined,
    person: person.extensions,
    enrolment: enrolment.extensions as RawRecord | undefined,
    class: group?.['extensions'] as RawRecord | undefined,
  };
  return layout.fields.map((field) => {
    const said = own[field.key] ?? extensionText(records[field.kept], extensionOf(field.key));
    return cellOut(said ?? (field.need === 'code' ? NO_INFORMATION : ''));
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
