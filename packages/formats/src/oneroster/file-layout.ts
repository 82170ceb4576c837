import { ENTITIES, type EntityName } from '@emis-sdk/model';
import { NOT_OF_THE_RECORD } from '../roster/fields.ts';
import { EXACT, OWN_LISTS, ownColumn } from '../roster/own-columns.ts';
import { isSecret } from '../table/secret-columns.ts';
import type { Binding } from './binding.ts';
import { BINDINGS } from './bindings.ts';
import { ONEROSTER_TABLES } from './tables.ts';
import type { OneRosterVersion } from './version.ts';
import { type Survey, seenIn } from './writing-survey.ts';

/** More columns of others are said exactly, but not each in a column of its own: readers stop somewhere. */
const MOST_EXTENSIONS = 200;

/** In 1.2 enrolments and staff assignments have rows of their own. */
const LISTS: Readonly<Record<OneRosterVersion, readonly string[]>> = {
  '1.1': Object.values(OWN_LISTS),
  '1.2': [OWN_LISTS['guardian-link']],
};

/** The columns of a file that is written, and the place of each. */
export class FileLayout {
  readonly version: OneRosterVersion;
  readonly file: string;
  readonly header: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #blank: readonly string[];
  /** Columns whose values a reader keeps under `extensions`, by entity. */
  readonly #extensions: ReadonlyMap<EntityName, ReadonlySet<string>>;
  readonly #required: ReadonlyMap<EntityName, readonly RequiredColumn[]>;

  /** `changedOn`: when the rows were changed, in a file that holds only changes. */
  constructor(version: OneRosterVersion, file: string, survey: Survey, changedOn?: string) {
    const spec = ONEROSTER_TABLES[version].find((table) => table.file === file);
    if (!spec) throw new TypeError(`OneRoster ${version} has no file ${file}`);
    this.version = version;
    this.file = file;
    const names = spec.columns.map(({ name }) => name);
    const bound = BINDINGS.filter((binding) => binding.file[version] === file);
    const own = bound.flatMap((binding) => ownColumns(binding, { names, version, file, survey }));
    const others = bound
      .filter(({ joined }) => !joined)
      .flatMap(({ entity }) => [...(survey.extensions.get(seenIn(version, entity, file)) ?? [])])
      .slice(0, MOST_EXTENSIONS);
    const lists = file === 'users.csv' ? LISTS[version] : [];
    this.header = [...new Set([...names, ...own, ...others, ...lists, EXACT])];
    this.#places = new Map(this.header.map((name, place) => [name, place]));
    const said = changedOn === undefined ? {} : { status: 'active', dateLastModified: changedOn };
    this.#blank = this.header.map((name) => new Map(Object.entries(said)).get(name) ?? '');
    this.#extensions = new Map(
      bound.map(({ entity, fields, columns = [] }) => {
        const taken = new Set([...fields.map(({ column }) => column), ...columns, ...NOT_OF_THE_RECORD, 'sourcedId']);
        return [entity, new Set([...names.filter((name) => !taken.has(name) && !isSecret(name)), ...others])];
      }),
    );
    this.#required = new Map(
      bound.map(({ entity, fields }) => [
        entity,
        spec.columns.flatMap(({ name, need }, place) =>
          need === 'R' ? [{ place, name, field: fields.find(({ column }) => column === name)?.field }] : [],
        ),
      ]),
    );
  }

  blank(): string[] {
    return this.#blank.slice();
  }

  place(column: string): number | undefined {
    return this.#places.get(column);
  }

  /** The place of a column whose value comes back under `extensions`. */
  extensionPlace(entity: EntityName, name: string): number | undefined {
    return this.#extensions.get(entity)?.has(name) ? this.place(name) : undefined;
  }

  /** The columns that must not be blank, with the fields of the entity that stand in them. */
  required(entity: EntityName): readonly RequiredColumn[] {
    return this.#required.get(entity) ?? [];
  }
}

interface RequiredColumn {
  readonly place: number;
  readonly name: string;
  readonly field: string | undefined;
}

/** Columns for the fields that records have and OneRoster has no column for. */
function ownColumns(
  { entity, fields, made = {}, joined }: Binding,
  of: {
    readonly names: readonly string[];
    readonly version: OneRosterVersion;
    readonly file: string;
    readonly survey: Survey;
  },
): string[] {
  const { names, version, file, survey } = of;
  const seen = survey.fields.get(seenIn(version, entity, file)) ?? new Set();
  const mapped = fields.filter(({ field, column }) => seen.has(field) && !names.includes(column));
  const own = mapped.filter(({ column }) => column.startsWith('metadata.')).map(({ column }) => column);
  if (joined) return own;
  const elsewhere = BINDINGS.filter((other) => other.entity === entity && other.joined && other.file[version]).flatMap(
    (other) => other.fields,
  );
  const known = new Set([
    'extensions',
    ...Object.keys(made),
    ...elsewhere.map(({ field }) => field),
    ...fields.filter(({ column }) => names.includes(column)).map(({ field }) => field),
  ]);
  const rest = Object.keys(ENTITIES[entity].fields).filter((field) => seen.has(field) && !known.has(field));
  return [...own, ...rest.map(ownColumn)];
}
