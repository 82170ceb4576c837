import { type EntityName, isEntityName, type Language } from '@emis-sdk/model';
import type { CountryFacts } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';
import { foldedName } from '../fields/folded-name.ts';
import { TABLE_SYNONYMS } from '../words/field-synonyms.ts';
import { roleSheetOf } from '../workbook/sheet-kinds.ts';
import { sampleTable, type TableSample } from './column-sample.ts';
import { MAPPING_SCHEMA_ID, type MappedField, type MappedTable, type Mapping } from './mapping.ts';
import { type ProposedField, proposeField } from './propose-field.ts';
import { openLookup } from './propose-lookup.ts';
import type { SourceTable } from './source-table.ts';

export interface ProposeOptions {
  readonly country: CountryFacts;
  /** In which the reasons are written. */
  readonly language: Language;
}

/** Kinds of row that are tried: the other kinds of record are for a person to choose. */
const KINDS = Object.keys(TABLE_SYNONYMS);
/** What a table named after its kind is worth, in columns found. */
const BY_NAME = 1.5;
/** Below this a pair is no proposal. */
const LEAST = 0.4;

/**
 * Proposes how tables become records, going by the names of their columns and by what stands in them. Nothing of it is confirmed: that is for a
 * person, who looks at each field, corrects it and sets `confirmed`. Tables and columns of which nothing can be proposed are left out, and
 * {@link checkMapping} lists them.
 */
export async function proposeMapping(tables: readonly SourceTable[], options: ProposeOptions): Promise<Mapping> {
  const lookups: Record<string, Record<string, string | null>> = {};
  const proposed: MappedTable[] = [];
  for (const table of tables) {
    const sample = await sampleTable(table);
    const best = KINDS.map((kind) => proposeKind(kind, sample, options)).toSorted((a, b) => b.score - a.score)[0];
    if (!best || best.columns === 0) continue;
    for (const { entity, fields } of best.records) {
      for (const [name, field] of Object.entries(fields)) {
        const column = 'column' in field ? sample.columns.find((one) => one.name === field.column) : undefined;
        const lookup = column && openLookup(entity, name, column, options.country);
        if (!lookup || !('column' in field)) continue;
        const called = uniqueName(lookups, name);
        lookups[called] = lookup;
        field.lookup = called;
      }
    }
    proposed.push({ file: table.file, records: best.records });
  }
  return { $schema: MAPPING_SCHEMA_ID, version: 1, tables: proposed, lookups };
}

interface ProposedKind {
  /** How many columns have a place. */
  readonly columns: number;
  readonly score: number;
  readonly records: MappedTable['records'];
}

function proposeKind(kind: string, sample: TableSample, options: ProposeOptions): ProposedKind {
  const role = roleSheetOf(kind);
  const entities: EntityName[] = role ? ['person', role.joins] : isEntityName(kind) ? [kind] : [];
  const taken = new Map<string, ProposedField>();
  const pairs = sample.columns
    .flatMap((column) => entities.flatMap((entity, at) => proposeField(entity, column, { ...options, joined: at > 0 })))
    // The person of a row is who the row is about.
    .filter(
      ({ entity, field, confidence }) => confidence >= LEAST && !(entity === role?.joins && field === role.personField),
    )
    .toSorted((a, b) => b.confidence - a.confidence);
  const columns = new Set<string>();
  for (const pair of pairs) {
    const key = `${pair.entity}.${pair.field}`;
    if (taken.has(key) || columns.has(pair.column)) continue;
    taken.set(key, pair);
    columns.add(pair.column);
  }
  const records = entities.flatMap((entity) => {
    const own = [...taken.values()].filter((pair) => pair.entity === entity);
    const fields: Record<string, MappedField> = {};
    for (const { field, column, confidence, reason } of own) {
      fields[field] = { column, confirmed: false, confidence: Math.round(confidence * 100) / 100, reason };
    }
    if (role && entity === 'person') fields['roles'] = { constant: [role.role], confirmed: false };
    if (role && entity === role.joins) {
      if (own.length === 0) return [];
      const person = taken.get('person.id');
      // Where nothing says who the row is about, the record is proposed without its id: the check names what is missing.
      if (!person) return [{ entity, fields }];
      const { column, reason } = person;
      fields[role.personField] ??= { column, confirmed: false, confidence: 0.9, reason };
      const parts = role.idOf.flatMap((name) =>
        fields[name] && 'column' in fields[name] ? [fields[name].column] : [],
      );
      if (parts.length > 0) fields['id'] = { join: parts, confirmed: false };
    } else if (entity === 'school' && !Object.hasOwn(fields, 'id')) {
      // A school's number is no secret, and is how everybody refers to it.
      const number = taken.get(`school.identifiers[${options.country.schoolIdentifier}]`);
      if (number) fields['id'] = { column: number.column, confirmed: false, confidence: 0.9, reason: number.reason };
    } else if (!Object.hasOwn(fields, 'id')) {
      const parts = own.filter(({ field }) => field.endsWith('Id') || field === 'date').map(({ column }) => column);
      if (parts.length > 1) fields['id'] = { join: parts, confirmed: false };
    }
    return [{ entity, fields }];
  });
  const found = [...taken.values()].reduce((sum, { confidence }) => sum + confidence, 0);
  // A kind that needs what the table has not is less likely than one that has a place for all of it.
  // What is missing for lack of the person's id is counted with the person.
  const isWhole = ({ entity, fields }: (typeof records)[number]) => entity !== role?.joins || 'id' in fields;
  const missing = records
    .filter(isWhole)
    .flatMap(({ entity, fields }) =>
      [...fieldFacts(entity)].filter(([name, { required }]) => required && !Object.hasOwn(fields, name)),
    ).length;
  return { columns: taken.size, score: found + (isNamedAfter(sample.file, kind) ? BY_NAME : 0) - missing, records };
}

/** Whether a file is called as such rows are: `alumnos_2026.csv`. */
function isNamedAfter(file: string, kind: string): boolean {
  const words = foldedName(file.replace(/\.[a-z]+(?= \[|$)/i, '')).split(' ');
  const name = ` ${words.map(singular).join(' ')} `;
  return (TABLE_SYNONYMS[kind] ?? '')
    .split(', ')
    .some((one) => name.includes(` ${one.split(' ').map(singular).join(' ')} `));
}

function singular(word: string): string {
  return word
    .replace(/(?<=[aeiou])s$/, '')
    .replace(/(?<=[^aeiou])es$/, '')
    .replace(/s$/, '');
}

function uniqueName(lookups: Readonly<Record<string, unknown>>, name: string): string {
  let called = name;
  for (let count = 2; Object.hasOwn(lookups, called); count++) called = `${name}-${count}`;
  return called;
}
