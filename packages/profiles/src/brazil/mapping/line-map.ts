import type { RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import type { CensusLine } from '../files/census-line.ts';

/** Values of a line by the names of their fields. */
export type Cells = Readonly<Record<string, string>>;

/** The key under `extensions` where a record carries the fields of the census that the standard has no place for. */
export const EXTENSION = 'educacenso';

/**
 * What a field says when nobody says anything: no, where it may be filled and `0` says no; else it stays empty. Writers and readers agree
 * on it, so that records carry only what differs.
 */
function silent(line: CensusLine, place: number): string {
  const field = line.layout.fields[place];
  if (!field?.type.zeroIsNo) return '';
  return field.only === undefined || field.only.holds(line) === true ? '0' : '';
}

/**
 * What a line says at a place when records say something: their word, where the field may be filled, and else what {@link silent} says. So a
 * teacher's address on the web does not stand in a field that is the manager's.
 */
export function saidAt(line: CensusLine, place: number, given: string | undefined): string {
  const only = line.layout.fields[place]?.only;
  return given && only?.holds(line) !== false ? given : silent(line, place);
}

/** What of a line the records do not say, by the names of the layout: it travels with the record. */
export function residueOf(line: CensusLine, given: Cells): Record<string, string> | undefined {
  let residue: Record<string, string> | undefined;
  const { fields } = line.layout;
  for (let place = 0; place < fields.length; place++) {
    const field = fields[place];
    if (!field) break;
    const value = line.cells[place] ?? '';
    const said = given[field.name];
    // Most fields are empty, and most of those are so whatever stands around them.
    if (value === '' && !said && !field.type.zeroIsNo) continue;
    if (value !== saidAt(line, place, said)) {
      residue ??= {};
      residue[field.name] = value;
    }
  }
  return residue;
}

/** The same with a record of which the line is the main source. */
export function withResidue(record: RawRecord, line: CensusLine, given: Cells): RawRecord {
  const residue = residueOf(line, given);
  return residue ? alsoCarrying(record, residue) : record;
}

/** The key, beside the fields, of what a person's lines in other schools say. */
export const OTHER_SCHOOLS = 'outrasEscolas';

/** A record that carries more of the census. */
export function alsoCarrying(record: RawRecord, more: RawRecord): RawRecord {
  const extensions = isObject(record['extensions']) ? record['extensions'] : {};
  const own = isObject(extensions[EXTENSION]) ? extensions[EXTENSION] : {};
  return { ...record, extensions: { ...extensions, [EXTENSION]: { ...own, ...more } } };
}

/** What a record carries under `extensions.educacenso`, texts only. Whatever else a product put there is not ours. */
export function carried(record: RawRecord | undefined): Cells {
  return Object.fromEntries(
    Object.entries(carriedObject(record)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function carriedObject(record: RawRecord | undefined): Record<string, unknown> {
  const extensions = record?.['extensions'];
  const own = isObject(extensions) ? extensions[EXTENSION] : undefined;
  return isObject(own) ? own : {};
}

/** What a person's line in another school carries, and its place among the lines there; nothing when it carries nothing of its own. */
export function carriedIn(
  record: RawRecord,
  school: string,
): { readonly place: number; readonly cells: Cells } | undefined {
  const others = carriedObject(record)[OTHER_SCHOOLS];
  for (const other of Array.isArray(others) ? others : []) {
    if (!isObject(other) || other['school'] !== school || typeof other['place'] !== 'number') continue;
    const fields = isObject(other['fields']) ? other['fields'] : {};
    const cells = Object.fromEntries(
      Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    return { place: other['place'], cells };
  }
  return undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field of a record; empty when it has none. */
export function textOf(record: RawRecord | undefined, name: string): string {
  const value = record?.[name];
  return typeof value === 'string' ? value : '';
}

/** Whether a cell is filled and right by itself, so that it can become a field of a record. */
export function isRight(line: CensusLine, name: string): boolean {
  const value = line.get(name);
  return value !== '' && line.field(name)?.type.fault(value, line.year) === undefined;
}

/** The text of a cell when it is filled and right by itself. */
export function right(line: CensusLine, name: string): string | undefined {
  return isRight(line, name) ? line.get(name) : undefined;
}

/** A record without the fields that are undefined. */
export function made(fields: Readonly<Record<string, unknown>>): RawRecord {
  const record: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) record[name] = fields[name];
  return record;
}

/** A table from codes of the census to those of the standard, both ways. */
export function twoWay(pairs: Readonly<Record<string, string>>): {
  in(code: string | undefined): string | undefined;
  out(code: string): string;
} {
  const back = new Map<string, string>();
  for (const [census, standard] of Object.entries(pairs)) if (!back.has(standard)) back.set(standard, census);
  return {
    in: (code) => ownValue(pairs, code),
    out: (code) => back.get(code) ?? '',
  };
}
