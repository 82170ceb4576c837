import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord, type ReadRecord } from '@emis-sdk/model';
import { CsvWriter } from '../csv/csv-writer.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { BINDINGS, bindingOf, fileOf, filesOf } from './bindings.ts';
import { isIdOf, sourcedIdOf } from './file-ids.ts';
import { FileLayout } from './file-layout.ts';
import { learningCompletions } from './learning-rows.ts';
import { type PersonFacts, personsWithFacts } from './person-facts.ts';
import { type Complete, completions } from './plain-rows.ts';
import { guardianRoles, roleCompletions } from './role-rows.ts';
import { type RowOptions, RowWriter } from './row-writer.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';
import { UserRows } from './write-users.ts';
import { demographicNames, type Survey, surveyDataset } from './writing-survey.ts';

/** Kinds of record that stand in the rows of persons, and not in rows of their own. */
const IN_USERS: Readonly<Record<OneRosterVersion, readonly EntityName[]>> = {
  '1.1': ['guardian-link', 'enrolment', 'staff-assignment'],
  '1.2': ['guardian-link'],
};

/**
 * Writes records as a OneRoster package, UTF-8: bulk files, `status` and `dateLastModified` blank; or delta files, when the dataset was read from
 * such, with the records that are to be removed. What the standard has and OneRoster has not
 * travels in columns that start with `metadata.emis.`, and comes back; entities that have no place in it are told as lost.
 */
export async function* writeOneRoster(
  version: OneRosterVersion,
  open: OpenDataset,
  options: WriteOptions,
): AsyncGenerator<WrittenPart> {
  const survey = await surveyDataset(open, version);
  for (const [entity, records] of survey.counts) {
    if (!isHeld(version, entity)) options.onLost?.({ entity, reason: 'no-place-for-entity', records });
  }
  const writing = new Writing(version, open, survey, options);
  yield { file: 'manifest.csv', bytes: manifest(version, writing) };
  for (const file of writing.files) {
    for await (const bytes of writing.bytesOf(file)) yield { file, bytes };
  }
}

function isHeld(version: OneRosterVersion, entity: EntityName): boolean {
  return IN_USERS[version].includes(entity) || BINDINGS.some((one) => one.entity === entity && one.file[version]);
}

function manifest(version: OneRosterVersion, { files, mode }: Writing): Uint8Array {
  const csv = new CsvWriter();
  const properties = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...ONEROSTER_TABLES[version].map(({ file }) => [
      `file.${file.replace('.csv', '')}`,
      files.includes(file) ? mode : 'absent',
    ]),
    ['source.systemName', 'EMIS SDK'],
  ];
  for (const property of properties) csv.line(property);
  return csv.rest();
}

function removal(layout: FileLayout, id: string): string[] {
  const cells = layout.blank();
  cells[layout.place('sourcedId') ?? -1] = sourcedIdOf(layout.file, id);
  cells[layout.place('status') ?? -1] = 'tobedeleted';
  return cells;
}

/** The writing of one package. */
class Writing {
  readonly #version: OneRosterVersion;
  readonly #open: OpenDataset;
  readonly #survey: Survey;
  readonly #options: WriteOptions & RowOptions;
  readonly files: readonly string[];
  readonly mode: 'bulk' | 'delta';
  /** Rows of roles.csv that are made while users.csv is written. */
  readonly #guardians = new CsvWriter();
  readonly #guardianBytes: Uint8Array[] = [];

  constructor(version: OneRosterVersion, open: OpenDataset, survey: Survey, options: WriteOptions) {
    this.#version = version;
    this.#open = open;
    this.#survey = survey;
    const onLost = (loss: Parameters<RowOptions['onLost']>[0]) => options.onLost?.(loss);
    this.#options = { ...options, forSpreadsheets: options.forSpreadsheets ?? false, onLost };
    this.mode = survey.changes ? 'delta' : 'bulk';
    for (const { entity } of survey.changes ?? []) {
      if (filesOf(version, entity).length === 0) onLost({ entity, reason: 'removal-not-held' });
    }
    this.files = ONEROSTER_TABLES[version].map(({ file }) => file).filter((file) => this.#hasRows(file));
  }

  /** The ids of the records of a file that are to be removed. */
  #removed(file: string): ReadonlySet<string> {
    const keys = (this.#survey.changes ?? []).filter(({ entity, id }) => {
      const files = filesOf(this.#version, entity);
      return files.includes(file) && (files.length === 1 || isIdOf(file, id));
    });
    return new Set(keys.map(({ id }) => id));
  }

  #layout(file: string): FileLayout {
    const { asOf } = this.#options;
    if (!this.#survey.changes) return new FileLayout(this.#version, file, this.#survey);
    if (asOf === undefined) throw new TypeError('A package of changes says on which day they were made: give `asOf`');
    return new FileLayout(this.#version, file, this.#survey, `${asOf}T00:00:00.000Z`);
  }

  #hasRows(file: string): boolean {
    const { rows, demographics, guardians } = this.#survey;
    if (this.#removed(file).size > 0) return true;
    if (file === 'demographics.csv') return demographics;
    if (file === 'roles.csv' && guardians.size > 0) return true;
    return (rows.get(file) ?? 0) > 0;
  }

  async *bytesOf(file: string): AsyncGenerator<Uint8Array> {
    const csv = new CsvWriter();
    const layout = this.#layout(file);
    csv.line(layout.header);
    const rows =
      file === 'users.csv'
        ? this.#users(layout)
        : file === 'demographics.csv'
          ? this.#demographics(layout)
          : this.#plain(layout);
    for await (const piece of rows) {
      for (const row of piece) csv.line(row);
      const bytes = csv.full();
      if (!bytes) continue;
      this.#options.signal?.throwIfAborted();
      yield bytes;
    }
    for (const id of this.#removed(file)) csv.line(removal(layout, id));
    yield csv.rest();
    if (file === 'roles.csv')
      yield* [...this.#guardianBytes, this.#guardians.rest()].filter(({ length }) => length > 0);
  }

  /** Rows that are a record each. */
  async *#plain(layout: FileLayout): Rows {
    const { schoolIdentifier = 'school-code' } = this.#options;
    const more: Readonly<Partial<Record<EntityName, Complete>>> = {
      ...completions(this.#survey, schoolIdentifier),
      ...learningCompletions(this.#version, this.#survey),
      ...(layout.file === 'roles.csv' ? roleCompletions(this.#survey) : {}),
    };
    const writers = new Map(
      BINDINGS.filter((binding) => binding.file[this.#version] === layout.file).map(({ entity }) => [
        entity,
        this.#writer(entity, layout),
      ]),
    );
    for await (const records of this.#records([...writers.keys()])) {
      yield eachRow(records, ({ entity, record }) => {
        const rows = writers.get(entity);
        if (!rows || fileOf(this.#version, entity, record) !== layout.file) return undefined;
        const row = rows.start(record);
        more[entity]?.(row, rows);
        return rows.finish(row);
      });
    }
  }

  async *#users(layout: FileLayout): Rows {
    const rows = new UserRows(this.#version, this.#survey, this.#writer('person', layout));
    const roles = this.#version === '1.2' ? this.#layout('roles.csv') : undefined;
    const onLeft = (entity: EntityName, records: number) => {
      if (IN_USERS[this.#version].includes(entity)) {
        this.#options.onLost({ entity, reason: 'no-record-to-stand-on', records });
      }
    };
    for await (const persons of personsWithFacts(this.#open, onLeft)) {
      yield eachRow(persons, ([record, facts]) => {
        if (roles) this.#keepGuardian(record, facts, roles);
        return rows.write(record, facts);
      });
    }
  }

  #keepGuardian(record: RawRecord, facts: PersonFacts, roles: FileLayout): void {
    for (const role of guardianRoles(record, facts, this.#survey, roles)) this.#guardians.line(role);
    const piece = this.#guardians.full();
    if (piece) this.#guardianBytes.push(piece);
  }

  async *#demographics(layout: FileLayout): Rows {
    const names = demographicNames();
    const rows = this.#writer('person', layout);
    for await (const records of this.#records(['person'])) {
      yield eachRow(records, ({ record }) => {
        const about = demographicsOf(record, names);
        if (!about) return undefined;
        const row = rows.start(about);
        rows.put(row, 'sourcedId', String(record['id']));
        return rows.finish(row);
      });
    }
  }

  #writer(entity: EntityName, layout: FileLayout): RowWriter {
    const { fields = [], made = {}, joined } = bindingOf(entity, layout.file) ?? {};
    // What stands in the rows of another file is written there.
    const elsewhere = BINDINGS.filter(
      (one) => !joined && one.entity === entity && one.joined && one.file[this.#version],
    );
    const aside = [...Object.keys(made), ...elsewhere.flatMap((one) => one.fields.map(({ field }) => field))];
    return new RowWriter(entity, layout, fields, this.#options, aside);
  }

  async *#records(entities: readonly EntityName[]): AsyncGenerator<readonly ReadRecord[]> {
    const last = Math.max(...entities.map((entity) => ORDER.get(entity) ?? 0));
    const wanted = new Set(entities);
    for await (const items of this.#open()) {
      const records = items.filter((item) => item.type === 'record');
      yield records.filter(({ entity }) => wanted.has(entity));
      if (records.some(({ entity }) => (ORDER.get(entity) ?? 0) > last)) return;
    }
  }
}

/** Rows, many at a time. */
type Rows = AsyncGenerator<Iterable<readonly string[]>>;

/** The rows of some records, each made when it is asked for: a thousand rows held together would be tidied up much later. */
function* eachRow<One>(
  all: Iterable<One>,
  make: (one: One) => readonly string[] | undefined,
): Generator<readonly string[]> {
  for (const one of all) {
    const row = make(one);
    if (row) yield row;
  }
}

const ORDER = new Map(ENTITY_NAMES.map((entity, index) => [entity, index] as const));

/** What of a person stands in demographics.csv; nothing when that is nothing. */
function demographicsOf(record: RawRecord, names: ReadonlySet<string>): RawRecord | undefined {
  const own: Record<string, unknown> = {};
  const extensions: Record<string, unknown> = {};
  for (const name of names) if (record[name] !== undefined) own[name] = record[name];
  const { extensions: all } = record;
  if (typeof all === 'object' && all !== null) {
    for (const [name, value] of Object.entries(all)) if (names.has(name)) extensions[name] = value;
  }
  if (Object.keys(extensions).length > 0) own['extensions'] = extensions;
  return Object.keys(own).length > 0 ? own : undefined;
}
