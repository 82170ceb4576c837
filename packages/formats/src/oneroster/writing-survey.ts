import type { EntityName, OpenDataset, RawRecord, ReadFinding, RecordKey } from '@emis-sdk/model';
import { ownText } from '../roster/own-text.ts';
import { isSecret } from '../table/secret-columns.ts';
import { BINDINGS, fileOf, filesOf } from './bindings.ts';
import type { OneRosterVersion } from './version.ts';

/** A school year or part of one, as enrolments need it. */
export interface WrittenSession {
  readonly id: string;
  readonly schoolYear: unknown;
}

/** What must be known of a whole dataset before the first row is written. */
export interface Survey {
  readonly counts: ReadonlyMap<EntityName, number>;
  /** How many rows of records of their own each file has. */
  readonly rows: ReadonlyMap<string, number>;
  /** Fields that records have, by {@link seenIn}. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Columns of others that records carry under `extensions`, by {@link seenIn}. */
  readonly extensions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The session of the whole school year, when there is exactly one. */
  readonly onlyYear: WrittenSession | undefined;
  readonly firstSession: string | undefined;
  readonly schools: ReadonlySet<string>;
  readonly firstOrg: string | undefined;
  /** Class -> its school. */
  readonly classSchools: ReadonlyMap<string, string>;
  /** Whether anything of a person stands in demographics.csv. */
  readonly demographics: boolean;
  /**
   * The records that are to be removed, when the dataset holds only changes. To write such a dataset as a full picture would tell readers to
   * take everything else away.
   */
  readonly changes: readonly RecordKey[] | undefined;
  /** Guardian -> `parent`, `guardian` or `relative`: what the first link says, when it is one of them. Some 90 bytes each. */
  readonly guardians: ReadonlyMap<string, string>;
}

/** Under what the survey keeps what was seen of an entity in a file: records of one that has several files are told apart by it. */
export function seenIn(version: OneRosterVersion, entity: EntityName, file: string | undefined): string {
  return file !== undefined && filesOf(version, entity).length > 1 ? `${entity} ${file}` : entity;
}

/** The school of the class that a record names. */
export function schoolOfClass(
  { classId }: RawRecord,
  { classSchools }: Pick<Survey, 'classSchools'>,
): string | undefined {
  return typeof classId === 'string' ? classSchools.get(classId) : undefined;
}

/** Columns of others that travel as they are. */
const EXTENSION = /^metadata\.(?!emis\.)[\w.-]{1,100}$/;
const FAMILY = new Set(['parent', 'guardian', 'relative']);

/** Reads a dataset once to learn which columns its files need, and what rows need of other records. */
export async function surveyDataset(open: OpenDataset, version: OneRosterVersion): Promise<Survey> {
  const survey = new Surveyor(version);
  for await (const items of open()) {
    for (const item of items) {
      if (item.type === 'record') survey.add(item.entity, item.record);
      else if (item.type === 'finding') survey.hear(item);
    }
  }
  return survey.done();
}

class Surveyor {
  readonly #version: OneRosterVersion;
  readonly #counts = new Map<EntityName, number>();
  readonly #rows = new Map<string, number>();
  readonly #fields = new Map<string, Set<string>>();
  readonly #extensions = new Map<string, Set<string>>();
  readonly #years: WrittenSession[] = [];
  #firstSession: string | undefined;
  readonly #schools = new Set<string>();
  #firstOrg: string | undefined;
  readonly #classSchools = new Map<string, string>();
  #demographics = false;
  readonly #demographicNames: ReadonlySet<string>;
  readonly #guardians = new Map<string, string>();
  #changes: RecordKey[] | undefined;

  constructor(version: OneRosterVersion) {
    this.#version = version;
    this.#demographicNames = demographicNames();
  }

  add(entity: EntityName, record: RawRecord): void {
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
    const file = fileOf(this.#version, entity, record);
    if (file !== undefined) this.#rows.set(file, (this.#rows.get(file) ?? 0) + 1);
    const seen = seenIn(this.#version, entity, file);
    const fields = setOf(this.#fields, seen);
    for (const field in record) if (record[field] !== undefined) fields.add(field);
    const { extensions } = record;
    if (typeof extensions === 'object' && extensions !== null) this.#addExtensions(entity, seen, extensions);
    const { id } = record;
    if (typeof id === 'string') this.#note(entity, ownText(id), record);
  }

  /** Learns whether the dataset holds only changes. */
  hear({ finding, removes = [] }: ReadFinding): void {
    if (finding.code !== 'manifest.delta' && removes.length === 0) return;
    this.#changes ??= [];
    for (const { entity, id } of removes) this.#changes.push({ entity, id: ownText(id) });
  }

  #addExtensions(entity: EntityName, seen: string, extensions: object): void {
    const names = setOf(this.#extensions, seen);
    for (const [name, value] of Object.entries(extensions)) {
      if (entity === 'person' && DEMOGRAPHIC_COLUMNS.has(name)) this.#demographics = true;
      else if (typeof value === 'string' && EXTENSION.test(name) && !isSecret(name)) names.add(name);
    }
  }

  #note(entity: EntityName, id: string, record: RawRecord): void {
    switch (entity) {
      case 'territory':
        this.#firstOrg ??= id;
        return;
      case 'school':
        this.#firstOrg ??= id;
        this.#schools.add(id);
        return;
      case 'academic-session': {
        const { schoolYear } = record;
        this.#firstSession ??= id;
        if (record['type'] === 'schoolYear')
          this.#years.push({ id, schoolYear: typeof schoolYear === 'string' ? ownText(schoolYear) : schoolYear });
        return;
      }
      case 'class':
        if (typeof record['schoolId'] === 'string') this.#classSchools.set(id, ownText(record['schoolId']));
        return;
      case 'person':
        for (const name of this.#demographicNames) if (record[name] !== undefined) this.#demographics = true;
        if (this.#isGuardian(record['roles'])) this.#guardians.set(id, '');
        return;
      case 'guardian-link': {
        const { guardianId, relationship } = record;
        if (typeof guardianId !== 'string' || typeof relationship !== 'string' || !FAMILY.has(relationship)) return;
        if (this.#guardians.get(guardianId) === '') this.#guardians.set(ownText(guardianId), ownText(relationship));
      }
    }
  }

  /** Whether the person's own row, or a row of roles.csv, will say that the person is a guardian. */
  #isGuardian(roles: unknown): boolean {
    if (!Array.isArray(roles)) return false;
    return this.#version === '1.1' ? roles[0] === 'guardian' : roles.includes('guardian');
  }

  done(): Survey {
    for (const [id, relationship] of this.#guardians) if (relationship === '') this.#guardians.set(id, 'guardian');
    return {
      counts: this.#counts,
      rows: this.#rows,
      fields: this.#fields,
      extensions: this.#extensions,
      onlyYear: this.#years.length === 1 ? this.#years[0] : undefined,
      firstSession: this.#firstSession,
      schools: this.#schools,
      firstOrg: this.#firstOrg,
      classSchools: this.#classSchools,
      demographics: this.#demographics,
      changes: this.#changes,
      guardians: this.#guardians,
    };
  }
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key);
  if (known) return known;
  const made = new Set<string>();
  sets.set(key, made);
  return made;
}

/** Fields of persons, and extensions, that stand in demographics.csv. */
export function demographicNames(): ReadonlySet<string> {
  const binding = BINDINGS.find(({ file }) => file['1.2'] === 'demographics.csv');
  const known = new Set(binding?.fields.map(({ field }) => field));
  for (const name of DEMOGRAPHIC_COLUMNS) known.add(name);
  return known;
}

/** Columns of demographics.csv for which the standard has no field of its own. */
export const DEMOGRAPHIC_COLUMNS: ReadonlySet<string> = new Set([
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
  'demographicRaceTwoOrMoreRaces',
  'hispanicOrLatinoEthnicity',
  'publicSchoolResidenceStatus',
]);
