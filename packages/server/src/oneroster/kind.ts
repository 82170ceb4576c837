import { type RestKind, type RestWords, restProperties } from '@emis-sdk/formats/oneroster';
import type { EntityName } from '@emis-sdk/model';
import { sql } from 'kysely';
import { instant, number, type Reading, type Sql, text, texts } from './reading.ts';

/** What a reference leads to, and the collection that it is found in. */
export const REFERENCES = {
  org: 'rostering/v1p2/orgs',
  academicSession: 'rostering/v1p2/academicSessions',
  course: 'rostering/v1p2/courses',
  class: 'rostering/v1p2/classes',
  user: 'rostering/v1p2/users',
  category: 'gradebook/v1p2/categories',
  lineItem: 'gradebook/v1p2/lineItems',
  scoreScale: 'gradebook/v1p2/scoreScales',
  resource: 'resources/v1p2/resources',
} as const;
export type Reference = keyof typeof REFERENCES;

/** A property that follows from the row `r` of its object. */
export interface OwnProperty {
  readonly name: string;
  readonly kind: RestKind;
  /** A text, for lists an array of texts, for numbers a number. */
  readonly value: Sql;
  readonly refers?: Reference;
  /** The field of the record that it shows, and the kinds of record that have it. */
  readonly field?: string;
  readonly of?: readonly EntityName[];
}

/** A property that is gathered from rows of other records. */
export interface GatheredProperty {
  readonly name: string;
  /** Paths by which objects can be filtered, and the columns of `lines` that they are. */
  readonly paths: Readonly<Record<string, string>>;
  /** Rows with the `owner` of each; only those of `owners`, where that is given. */
  lines(owners?: Sql): Sql;
  /** Makes JSON of the lines `l` of one owner. */
  readonly made: Sql;
  /** The field of the owner that it shows, where it shows one. */
  readonly field?: string;
  /** The fields that it is made of: where one of them is not shown, it is not there. */
  readonly needs?: readonly (readonly [EntityName, string])[];
  /** Set where that JSON is the id that a reference leads to, or a list of such. */
  readonly refers?: Reference;
  /** References inside the objects of that JSON, when it is a list of objects. */
  readonly inside?: Readonly<Record<string, Reference>>;
}

/** A kind of object of OneRoster. */
export interface Kind {
  /** `SELECT id, entity, body, changed_at`. */
  readonly rows: Sql;
  readonly own: readonly OwnProperty[];
  readonly gathered: readonly GatheredProperty[];
  /** Further records whose changes are changes of the object: `SELECT owner, changed_at`. */
  touched?(owners?: Sql): Sql;
}

/** References by the names of their properties; `parent` leads to an object of the same kind. */
const REFERS: Readonly<Record<string, Reference>> = {
  org: 'org',
  school: 'org',
  schoolYear: 'academicSession',
  academicSession: 'academicSession',
  terms: 'academicSession',
  course: 'course',
  class: 'class',
  user: 'user',
  student: 'user',
  category: 'category',
  lineItem: 'lineItem',
};

/** Marks are sensitive, and who reads them needs a permission of its own. */
const OF_THEIR_OWN: readonly string[] = ['results.csv'];

/**
 * The properties of objects that are records each, by the tables of the format. Fields that are sensitive are not given to learning
 * platforms: nobody needs them to learn.
 *
 * @param entities the kinds of record that are objects of this kind; one row of `rows` is a record of one of them
 * @param filled what takes the place of a value, or is there besides
 */
export function ownProperties(
  entities: readonly EntityName[],
  file: string,
  filled: Readonly<Record<string, Partial<OwnProperty> & Pick<OwnProperty, 'value'>>> = {},
  parent: Reference = 'org',
): OwnProperty[] {
  const found = new Map<string, { kind: RestKind; field: string; values: [EntityName, Sql][] }>();
  for (const entity of entities) {
    for (const { name, field, kind, privacy, words } of restProperties(entity, file)) {
      if (name === 'sourcedId' || (privacy === 'sensitive' && !OF_THEIR_OWN.includes(file))) continue;
      const known = found.get(name) ?? { kind, field, values: [] };
      known.values.push([entity, sqlOf(field, kind, words)]);
      found.set(name, known);
    }
  }
  const own = [...found].map(([name, { kind, field, values }]): OwnProperty => {
    const [[, first] = ['', sql`NULL`]] = values;
    const value = entities.length === 1 ? first : sql`CASE r.entity ${sql.join(values.map(whenOf), sql` `)} END`;
    const refers = kind !== 'ref' && kind !== 'refs' ? undefined : name === 'parent' ? parent : REFERS[name];
    return { name, kind, value, field, of: entities, ...(refers && { refers }) };
  });
  const changed: OwnProperty[] = [
    { name: 'sourcedId', kind: 'text', value: sql`r.id` },
    { name: 'status', kind: 'text', value: sql`'active'::text` },
    { name: 'dateLastModified', kind: 'instant', value: instant(sql`r.changed_at`) },
  ];
  const known = [...changed, ...own].filter(({ name }) => !Object.hasOwn(filled, name));
  const more = Object.entries(filled).map(([name, made]): OwnProperty => {
    const before = own.find((one) => one.name === name);
    return { kind: 'text', of: entities, ...before, ...made, name };
  });
  return [...known, ...more];
}

/** What of a kind is there for a reader: a property of a field that is not shown can neither be read nor asked for. */
export function inSight(kind: Kind, { sight }: Reading): Kind {
  if (sight.all) return kind;
  return {
    ...kind,
    own: kind.own.filter(({ field, of }) => field === undefined || of?.some((entity) => sight.shows(entity, field))),
    gathered: kind.gathered.filter(({ needs = [] }) => needs.every(([entity, field]) => sight.shows(entity, field))),
  };
}

function whenOf([entity, value]: readonly [EntityName, Sql]): Sql {
  return sql`WHEN ${sql.lit(entity)} THEN ${value}`;
}

function sqlOf(field: string, kind: RestKind, words: RestWords | undefined): Sql {
  if (kind === 'texts' && words) {
    return sql`ARRAY(SELECT ${wordOf(sql`w.code`, words)} FROM unnest(${texts(field)}) AS w (code))`;
  }
  if (kind === 'texts' || kind === 'refs' || kind === 'pairs') return texts(field);
  if (kind === 'number') return number(field);
  if (kind === 'instant') return sql`(${text(field)} || 'T00:00:00.000Z')`;
  return words ? wordOf(text(field), words) : text(field);
}

/** The word of OneRoster for a code of the standard: the same one, the nearest, or the code after `ext:`. */
export function wordOf(code: Sql, { words, nearest }: RestWords): Sql {
  const near = Object.entries(nearest).map(([from, to]) => sql`WHEN ${sql.lit(from)} THEN ${sql.lit(to)}`);
  const same = words.map((word) => sql`WHEN ${sql.lit(word)} THEN ${sql.lit(word)}`);
  const other = sql`'ext:' || coalesce(nullif(regexp_replace(regexp_replace(${code}, '^ext:', ''), '[^a-zA-Z0-9._-]', '-', 'g'), ''), 'other')`;
  return sql`(CASE ${code} ${sql.join([...same, ...near], sql` `)} ELSE ${other} END)`;
}

/** A list of references that others have to the object: those others, in the order of their ids. */
export function gatheredReferences(
  name: string,
  refers: Reference,
  lines: GatheredProperty['lines'],
): GatheredProperty {
  const made = sql`to_jsonb(array_agg(DISTINCT l.value))`;
  return { name, refers, paths: { [`${name}.sourcedId`]: 'value' }, lines, made };
}

/** Keeps to some owners, where they are given. */
export function within(owner: Sql, owners: Sql | undefined): Sql {
  return owners ? sql`AND ${owner} IN ${owners}` : sql``;
}
