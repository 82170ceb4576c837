import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';
import { isSecret } from '../table/secret-columns.ts';
import { columnsOfField, type MappedRecord, type Mapping } from './mapping.ts';
import type { SourceTable } from './source-table.ts';

/** What is to be said of a mapping. `blocks` when the mapping is not used before it is mended. */
export interface MappingProblem {
  readonly code: MappingProblemCode;
  readonly blocks: boolean;
  /** Where in the mapping: `students.csv person.birthDate`. */
  readonly place: string;
  /** The column, field, code or file of which it is said. */
  readonly name: string;
}

export const MAPPING_PROBLEMS = {
  /** Proposed, and no person has confirmed it. */
  'mapping.unconfirmed': true,
  'mapping.unknown-field': true,
  'mapping.required-missing': true,
  'mapping.lookup-missing': true,
  /** Nobody has decided what an own code stands for. */
  'mapping.lookup-open': true,
  /** The code is in no list of the country. */
  'mapping.lookup-code-unknown': true,
  'mapping.secret': true,
  'mapping.file-not-there': true,
  'mapping.column-not-there': true,
  /** A table of which the mapping does not speak. */
  'mapping.file-not-mapped': false,
  /** A column of which it does not speak: it travels under `extensions`. */
  'mapping.column-not-mapped': false,
  /** A field of the record that no column fills. */
  'mapping.field-not-filled': false,
} as const satisfies Readonly<Record<string, boolean>>;
export type MappingProblemCode = keyof typeof MAPPING_PROBLEMS;

const IDENTIFIER = /^identifiers\[[a-z0-9]+([.-][a-z0-9]+)*\]$/;

/** What stands against a mapping, and what is unmapped on both sides: columns of the tables, where they are at hand, and fields of the records. */
export function checkMapping(
  mapping: Mapping,
  { tables, country }: { readonly tables?: readonly SourceTable[]; readonly country?: CountryFacts } = {},
): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const say = (code: MappingProblemCode, place: string, name: string) =>
    problems.push({ code, blocks: MAPPING_PROBLEMS[code], place, name });
  for (const { file, records, ignored = [], leaveOut = [] } of mapping.tables) {
    const columns = tables?.find((table) => table.file === file)?.columns;
    if (tables && !columns) say('mapping.file-not-there', file, file);
    const used = new Set([...ignored, ...leaveOut.map(({ column }) => column)]);
    for (const record of records) {
      checkRecord(record, file, mapping, country, say);
      if (record.where) used.add(record.where.column);
      for (const column of Object.values(record.fields).flatMap(columnsOfField)) used.add(column);
    }
    for (const column of used) if (columns && !columns.includes(column)) say('mapping.column-not-there', file, column);
    for (const column of columns ?? []) if (!used.has(column)) say('mapping.column-not-mapped', file, column);
  }
  for (const { file } of tables ?? []) {
    if (!mapping.tables.some((table) => table.file === file)) say('mapping.file-not-mapped', file, file);
  }
  for (const [name, codes] of Object.entries(mapping.lookups)) {
    for (const [own, code] of Object.entries(codes))
      if (code === null) say('mapping.lookup-open', `lookups.${name}`, own);
  }
  return problems;
}

function checkRecord(
  { entity, fields }: MappedRecord,
  file: string,
  { lookups }: Mapping,
  country: CountryFacts | undefined,
  say: (code: MappingProblemCode, place: string, name: string) => void,
): void {
  const known = fieldFacts(entity);
  for (const [name, field] of Object.entries(fields)) {
    const place = `${file} ${entity}.${name}`;
    const facts = known.get(name);
    const isIdentifier = IDENTIFIER.test(name) && known.has('identifiers');
    if (!facts && !isIdentifier) say('mapping.unknown-field', place, name);
    if (!field.confirmed) say('mapping.unconfirmed', place, name);
    for (const column of columnsOfField(field)) if (isSecret(column)) say('mapping.secret', place, column);
    const lookup = 'lookup' in field ? field.lookup : undefined;
    if (lookup === undefined) continue;
    const codes = Object.hasOwn(lookups, lookup) ? lookups[lookup] : undefined;
    if (!codes) say('mapping.lookup-missing', place, lookup);
    // Without a country nobody knows its lists: a code that is in none is found when the records are judged.
    const list = facts?.codeList === undefined || !country ? undefined : codeListIn(country, facts.codeList);
    for (const code of Object.values(codes ?? {}))
      if (code !== null && list && !list.has(code)) say('mapping.lookup-code-unknown', place, code);
  }
  for (const [name, { required, deprecated }] of known) {
    if (deprecated || name === 'extensions' || Object.hasOwn(fields, name)) continue;
    if (name === 'identifiers' && Object.keys(fields).some((one) => IDENTIFIER.test(one))) continue;
    say(required ? 'mapping.required-missing' : 'mapping.field-not-filled', `${file} ${entity}`, name);
  }
}

/** Whether nothing stands against a mapping any more. */
export function isReady(problems: readonly MappingProblem[]): boolean {
  return problems.every(({ blocks }) => !blocks);
}
