import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord } from '@emis-sdk/model';
import { CsvWriter } from '../csv/csv-writer.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { BINDINGS, bindingOf } from './bindings.ts';
import { FileLayout } from './file-layout.ts';
import { personsWithFacts } from './person-facts.ts';
import { type Complete, completions } from './plain-rows.ts';
import { guardianRoles, roleCompletions } from './role-rows.ts';
import { type RowOptions, RowWriter } from './row-writer.ts';
import { ONEROSTER_TABLES, type OneRosterVersion } from './tables.ts';
import { UserRows } from './write-users.ts';
import { demographicNames, type Survey, surveyDataset } from './writing-survey.ts';

/** Kinds of record that stand in the rows of persons, and not in rows of their own. */
const IN_USERS: Readonly<Record<OneRosterVersion, readonly EntityName[]>> = {
  '1.1': ['guardian-link', 'enrolment', 'staff-assignment'],
  '1.2': ['guardian-link'],
};

/**
 * Writes records as a OneRoster package: bulk files, UTF-8, `status` and `dateLastModified` blank. What the standard has and OneRoster has not
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

function manifest(version: OneRosterVersion, { files }: Writing): Uint8Array {
  const csv = new CsvWriter();
  const properties = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...ONEROSTER_TABLES[version].map(({ file }) => [
      `file.${file.replace('.csv', '')}`,
      files.includes(file) ? 'bulk' : 'absent',
    ]),
    ['source.systemName', 'EMIS SDK'],
  ];
  for (const property of properties) csv.line(property);
  return csv.rest();
}

/** The writing of one package. */
class Writing {
  readonly #version: OneRosterVersion;
  readonly #open: OpenDataset;
  readonly #survey: Survey;
  readonly #options: WriteOptions & RowOptions;
  readonly files: readonly string[];
  /** Rows of roles.csv that are made while users.csv is written. */
  readonly #guardians = new CsvWriter();
  readonly #guardianBytes: Uint8Array[] = [];

  constructor(version: OneRosterVersion, open: OpenDataset, survey: Survey, options: WriteOptions) {
    this.#version = version;
    this.#open = open;
    this.#survey = survey;
    const onLost = (loss: Parameters<RowOptions['onLost']>[0]) => options.onLost?.(loss);
    this.#options = { ...options, forSpreadsheets: options.forSpreadsheets ?? false, onLost };
    this.files = ONEROSTER_TABLES[version].map(({ file }) => file).filter((file) => this.#hasRows(file));
  }

  #hasRows(file: string): boolean {
    const { counts, demographics, guardians } = this.#survey;
    if (file === 'demographics.csv') return demographics;
    if (file === 'roles.csv' && guardians.size > 0) return true;
    return BINDINGS.some(
      ({ entity, file: files, joined }) => !joined && files[this.#version] === file && (counts.get(entity) ?? 0) > 0,
    );
  }

  async *bytesOf(file: string): AsyncGenerator<Uint8Array> {
    const csv = new CsvWriter();
    const layout = new FileLayout(this.#version, file, this.#survey);
    csv.line(layout.header);
    const rows =
      file === 'users.csv'
        ? this.#users(layout)
        : file === 'demographics.csv'
          ? this.#demographics(layout)
          : this.#plain(layout);
    for await (const row of rows) {
      csv.line(row);
      const piece = csv.full();
      if (!piece) continue;
      this.#options.signal?.throwIfAborted();
      yield piece;
    }
    yield csv.rest();
    if (file === 'roles.csv')
      yield* [...this.#guardianBytes, this.#guardians.rest()].filter(({ length }) => length > 0);
  }

  /** Rows that are a record each. */
  async *#plain(layout: FileLayout): AsyncGenerator<readonly string[]> {
    const { schoolIdentifier = 'school-code' } = this.#options;
    const more: Readonly<Partial<Record<EntityName, Complete>>> = {
      ...completions(this.#survey, schoolIdentifier),
      ...(layout.file === 'roles.csv' ? roleCompletions(this.#survey) : {}),
    };
    const writers = new Map(
      BINDINGS.filter((binding) => binding.file[this.#version] === layout.file).map(({ entity }) => [
        entity,
        this.#writer(entity, layout),
      ]),
    );
    for await (const [entity, record] of this.#records([...writers.keys()])) {
      const rows = writers.get(entity);
      const row = rows?.start(record);
      if (!rows || !row) continue;
      more[entity]?.(row, rows);
      const cells = rows.finish(row);
      if (cells) yield cells;
    }
  }

  async *#users(layout: FileLayout): AsyncGenerator<readonly string[]> {
    const rows = new UserRows(this.#version, this.#survey, this.#writer('person', layout));
    const roles = this.#version === '1.2' ? new FileLayout('1.2', 'roles.csv', this.#survey) : undefined;
    const onLeft = (entity: EntityName, records: number) => {
      if (IN_USERS[this.#version].includes(entity)) {
        this.#options.onLost({ entity, reason: 'no-record-to-stand-on', records });
      }
    };
    for await (const [record, facts] of personsWithFacts(this.#open, onLeft)) {
      const cells = rows.write(record, facts);
      if (cells) yield cells;
      if (!roles) continue;
      for (const role of guardianRoles(record, facts, this.#survey, roles)) this.#guardians.line(role);
      const piece = this.#guardians.full();
      if (piece) this.#guardianBytes.push(piece);
    }
  }

  async *#demographics(layout: FileLayout): AsyncGenerator<readonly string[]> {
    const names = demographicNames();
    const rows = this.#writer('person', layout);
    for await (const [, record] of this.#records(['person'])) {
      const own = Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
      const extensions = Object.fromEntries(
        Object.entries((record['extensions'] as RawRecord | undefined) ?? {}).filter(([name]) => names.has(name)),
      );
      if (Object.keys(own).length + Object.keys(extensions).length === 0) continue;
      const row = rows.start(Object.keys(extensions).length > 0 ? { ...own, extensions } : own);
      rows.put(row, 'sourcedId', String(record['id']));
      const cells = rows.finish(row);
      if (cells) yield cells;
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

  async *#records(entities: readonly EntityName[]): AsyncGenerator<readonly [EntityName, RawRecord]> {
    const last = Math.max(...entities.map((entity) => ENTITY_NAMES.indexOf(entity)));
    const order = new Map(ENTITY_NAMES.map((entity, index) => [entity, index] as const));
    for await (const items of this.#open()) {
      for (const item of items) {
        if (item.type !== 'record') continue;
        if ((order.get(item.entity) ?? 0) > last) return;
        if (entities.includes(item.entity)) yield [item.entity, item.record];
      }
    }
  }
}
