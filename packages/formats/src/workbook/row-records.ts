import { derivedId, type EntityName, type Finding, type FindingParams, type ReadItem } from '@emis-sdk/model';
import { codeReader, type ReadCode } from '../fields/code-reader.ts';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import type { FileFindingCode } from '../findings.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { isSecret } from '../table/secret-columns.ts';
import type { SheetCell, SheetRow } from '../xlsx/sheet-rows.ts';
import type { Workbook } from '../xlsx/workbook.ts';
import { crc32 } from '../zip/crc32.ts';
import { cellText, cellValue } from './cell-value.ts';
import { isSchoolSheet, type SchoolDefaults, schoolIdOf } from './school-defaults.ts';
import { FIELDS_OF_THE_SCHOOL } from './sheet-kinds.ts';
import type { SheetLayout } from './sheet-layout.ts';

interface RowParts {
  readonly workbook: Workbook;
  readonly layout: SheetLayout;
  readonly entity: EntityName;
  /** Whether this is the first time that the sheet is read: cells that belong to no field are kept and named then. */
  readonly first: boolean;
  readonly defaults: SchoolDefaults | undefined;
  readonly context: ReadingContext;
  readonly country: CountryFacts | undefined;
}

/** A column of the kind of record that is being read. */
interface OwnColumn {
  readonly name: string;
  readonly field: string;
  readonly identifier: string | undefined;
  readonly facts: FieldFacts;
  readonly readCode: ReadCode | undefined;
  /** Whether a program wrote the column: blanks are values then. */
  readonly exact: boolean;
}

const NONE: readonly Finding[] = Object.freeze([]);

/** Makes the records of one kind out of the rows of a sheet. */
export class RowRecords {
  readonly #parts: RowParts;
  readonly #own = new Map<number, OwnColumn>();
  /** Columns that nobody knows: kept with the first kind of record of the sheet. */
  readonly #others = new Map<number, string>();
  readonly #names: Record<string, string> = {};
  /** People of rows before: a guardian of two children stands in two rows. */
  readonly #people = new Map<string, number>();
  readonly #isDefaults: boolean;

  constructor(parts: RowParts) {
    this.#parts = parts;
    const { layout, entity } = parts;
    this.#isDefaults = isSchoolSheet(layout) && entity !== 'school';
    for (const [place, { name, column }] of layout.columns) {
      if (!column) {
        if (layout.entities[0] === entity && !isSecret(name)) this.#others.set(place, name);
        continue;
      }
      const facts = fieldFacts(entity).get(column.field);
      if (column.entity !== entity || !facts) continue;
      this.#own.set(place, {
        name,
        field: column.field,
        identifier: column.identifier,
        facts,
        readCode: readerOf(facts, !layout.keyed || column.labels !== undefined, parts.country),
        exact: layout.keyed && column.labels === undefined,
      });
      this.#names[column.field] ??= name;
    }
  }

  read(row: SheetRow, items: ReadItem[]): void {
    if (this.#isDefaults) return;
    const { layout, entity } = this.#parts;
    const findings: Finding[] = [];
    const record: Record<string, unknown> = {};
    const identifiers: { type: string; value: string }[] = [];
    const columns = { ...this.#names };
    for (const cell of row.cells) {
      const own = this.#own.get(cell.column);
      if (!own) {
        this.#keepOther(cell, record);
        continue;
      }
      if (!own.exact && cell.text.trim() === '' && !cell.formula) continue;
      const { value, notes } = cellValue(cell, own.facts, this.#parts.workbook);
      for (const note of notes)
        findings.push(this.#finding(note, row, own.name, { from: cell.text, to: String(value) }));
      if (value === undefined) continue;
      if (own.identifier === undefined) record[own.field] = this.#coded(value, own);
      else {
        columns[`identifiers.${identifiers.length}.value`] = own.name;
        identifiers.push({ type: own.identifier, value: cellText(cell, this.#parts.workbook).trim() });
      }
    }
    if (identifiers.length > 0) record['identifiers'] = identifiers;
    if (!this.#complete(record, row)) {
      if (this.#parts.first && layout.entities[0] === entity && !this.#isRepeated(record)) {
        items.push({ type: 'finding', finding: this.#finding('xlsx.row-not-read', row), unread: true });
      }
      return;
    }
    items.push({
      type: 'record',
      entity,
      record,
      file: layout.file,
      row: row.row,
      columns,
      findings: findings.length > 0 ? findings : NONE,
    });
  }

  /** Fills in what the workbook says once, and what follows from the row. False for a row that is no record of this kind. */
  #complete(record: Record<string, unknown>, row: SheetRow): boolean {
    const { layout, entity, defaults } = this.#parts;
    const { role } = layout;
    if (entity === 'school' && record['id'] === undefined) {
      const id = schoolIdOf(record);
      if (id !== undefined) record['id'] = id;
    }
    if (defaults) {
      for (const [field, value] of Object.entries(defaults.fields.get(entity) ?? {})) record[field] ??= value;
      for (const field of FIELDS_OF_THE_SCHOOL) {
        if (defaults.schoolId !== undefined && fieldFacts(entity).has(field)) record[field] ??= defaults.schoolId;
      }
    }
    if (!role) return Object.keys(record).length > 0;
    if (entity === 'person') {
      record['roles'] ??= [role.role];
      return !this.#isRepeated(record);
    }
    if (entity !== role.joins) return Object.keys(record).length > 0;
    const person = this.#personOf(row);
    if (person === undefined) return false;
    record[role.personField] ??= person;
    const parts = role.idOf.map((field) => record[field]).filter((part) => part !== undefined);
    record['id'] ??= derivedId(parts.map(String));
    return true;
  }

  /** Whether the same person, to the letter, stood in a row before. One of whom something else is said is given again: that is for the engine to judge. */
  #isRepeated(record: Record<string, unknown>): boolean {
    const { entity, layout } = this.#parts;
    const { id } = record;
    if (entity !== 'person' || !layout.role || typeof id !== 'string') return false;
    const sum = crc32(new TextEncoder().encode(JSON.stringify(record)));
    const before = this.#people.get(id);
    if (before === undefined) this.#people.set(id, sum);
    return before === sum;
  }

  /** The id of the row's person, which stands in a column of another kind of record. */
  #personOf({ cells }: SheetRow): string | undefined {
    const { layout, workbook } = this.#parts;
    const cell = cells.find((one) => {
      const column = layout.columns.get(one.column)?.column;
      return column?.entity === 'person' && column.field === 'id';
    });
    if (!cell || cell.kind === 'error') return undefined;
    const text = cellText(cell, workbook);
    return text.trim() === '' ? undefined : text;
  }

  #coded(value: unknown, { readCode }: OwnColumn): unknown {
    if (!readCode) return value;
    const one = (text: unknown): unknown => (typeof text === 'string' ? (readCode(text) ?? text) : text);
    return Array.isArray(value) ? value.map(one) : one(value);
  }

  #keepOther(cell: SheetCell, record: Record<string, unknown>): void {
    const name = this.#others.get(cell.column);
    const text = name === undefined ? '' : cellText(cell, this.#parts.workbook);
    if (name === undefined || text.trim() === '' || cell.kind === 'error') return;
    const extensions = (record['extensions'] ?? {}) as Record<string, unknown>;
    if (typeof extensions === 'object') record['extensions'] = { ...extensions, [name]: text };
  }

  #finding(code: FileFindingCode, { row }: SheetRow, column?: string, changed?: FindingParams): Finding {
    const where = { file: this.#parts.layout.file, row, ...(column === undefined ? {} : { column }) };
    return this.#parts.context.finding(code, where, code === 'date.rewritten' && changed ? { personal: changed } : {});
  }
}

function readerOf(facts: FieldFacts, labels: boolean, country: CountryFacts | undefined): ReadCode | undefined {
  if (!labels) return undefined;
  if (facts.kind === 'boolean') return undefined;
  const list = facts.codeList === undefined ? undefined : codeListIn(country, facts.codeList);
  return list && codeReader(list);
}
