import type { EntityName, Finding, ReadItem } from '@emis-sdk/model';
import { codeReader } from '../fields/code-reader.ts';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { isSecret } from '../table/secret-columns.ts';
import { mappedValue, type ValueParts } from './mapped-value.ts';
import { columnsOfField, type LeftOut, type MappedField, type MappedRecord, type Mapping } from './mapping.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

interface MappedRowsParts {
  readonly mapping: Mapping;
  /** Of the table in the mapping. */
  readonly index: number;
  readonly table: SourceTable;
  readonly entity: EntityName;
  /** Whether the table is read for the first time: rows that become nothing are named then. */
  readonly first: boolean;
  readonly context: ReadingContext;
  readonly country: CountryFacts | undefined;
}

/** A field of a record to be made. */
interface FieldPlan extends ValueParts {
  readonly name: string;
  readonly identifier: string | undefined;
  readonly field: MappedField;
}

interface RecordPlan {
  readonly where: MappedRecord['where'];
  readonly once: boolean;
  readonly fields: readonly FieldPlan[];
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that nobody mentions, which the first kind of record of a row takes along. */
  readonly others: readonly string[];
  readonly ids: Set<unknown>;
}

const IDENTIFIER = /^identifiers\[([a-z0-9.-]+)\]$/;
const TEXT: FieldFacts = { kind: 'text', required: false, deprecated: false };
const NONE: readonly Finding[] = Object.freeze([]);

/** Makes the records of one kind out of the rows of a table. */
export class MappedRows {
  readonly #parts: MappedRowsParts;
  readonly #plans: readonly RecordPlan[];
  readonly #all: readonly MappedRecord[];
  /** Rules by which rows are left out -> how many were, in the first reading. */
  readonly #leftOut: Map<LeftOut, number>;

  constructor(parts: MappedRowsParts) {
    this.#parts = parts;
    const { mapping, index, table, entity } = parts;
    const { records = [], ignored = [], leaveOut = [] } = mapping.tables[index] ?? {};
    this.#all = records;
    this.#leftOut = new Map(leaveOut.map((rule) => [rule, 0]));
    const mentioned = new Set([
      ...ignored,
      ...leaveOut.map(({ column }) => column),
      ...records.flatMap(({ fields, where }) => [
        ...Object.values(fields).flatMap(columnsOfField),
        ...(where ? [where.column] : []),
      ]),
    ]);
    const others = table.columns.filter((column) => !mentioned.has(column) && !isSecret(column));
    this.#plans = records.flatMap((record, at) =>
      record.entity === entity ? [this.#planOf(record, at === 0 ? others : [])] : [],
    );
  }

  take(row: SourceRow, items: ReadItem[]): void {
    const { first, context, table } = this.#parts;
    for (const [rule, rows] of this.#leftOut) {
      if (!applies(rule, row)) continue;
      this.#leftOut.set(rule, rows + 1);
      return;
    }
    for (const plan of this.#plans) if (applies(plan.where, row)) this.#make(plan, row, items);
    if (!first || this.#all.some(({ where }) => applies(where, row))) return;
    const finding = context.finding('mapping.row-not-used', { file: table.file, row: row.row });
    items.push({ type: 'finding', finding, unread: true });
  }

  /** What is said when the table was read to its end. */
  closing(): ReadItem[] {
    const { first, context, table } = this.#parts;
    if (!first) return [];
    return [...this.#leftOut].flatMap(([{ column, is, reason }, rows]): ReadItem[] => {
      const params = { column, is: is.join(', '), reason, rows };
      const finding = context.finding('mapping.row-left-out', { file: table.file, column }, { params });
      return rows === 0 ? [] : [{ type: 'finding', finding, unread: false, leftOut: rows }];
    });
  }

  #planOf({ entity, where, once = false, fields }: MappedRecord, others: readonly string[]): RecordPlan {
    const { mapping, country } = this.#parts;
    const known = fieldFacts(entity);
    const columns: Record<string, string> = {};
    const plans = Object.entries(fields).map(([name, field]): FieldPlan => {
      const identifier = IDENTIFIER.exec(name)?.[1];
      const facts = identifier === undefined ? (known.get(name) ?? TEXT) : TEXT;
      const [column] = columnsOfField(field);
      if (column !== undefined) columns[identifier === undefined ? name : 'identifiers'] ??= column;
      const lookup = 'lookup' in field && field.lookup !== undefined ? mapping.lookups[field.lookup] : undefined;
      const list = facts.codeList === undefined ? undefined : codeListIn(country, facts.codeList);
      return { name, identifier, field, facts, lookup, readCode: list && codeReader(list) };
    });
    return { where, once, fields: plans, columns, others, ids: new Set() };
  }

  #make(plan: RecordPlan, row: SourceRow, items: ReadItem[]): void {
    const { table, entity, context } = this.#parts;
    const { file } = table;
    const record: Record<string, unknown> = {};
    const identifiers: { type: string; value: string }[] = [];
    const columns: Record<string, string> = { ...plan.columns };
    const findings: Finding[] = [];
    for (const field of plan.fields) {
      const { value, notes } = mappedValue(field.field, row, field);
      const [column] = columnsOfField(field.field);
      const where = { file, row: row.row, ...(column === undefined ? {} : { column }) };
      for (const note of notes) {
        const from = note === 'date.rewritten' && column !== undefined ? row.value(column, TEXT).text : undefined;
        const changed = from === undefined ? {} : { personal: { from, to: String(value) } };
        findings.push(context.finding(note, where, changed));
      }
      if (value === undefined) continue;
      if (field.identifier === undefined) record[field.name] = value;
      else {
        if (column !== undefined) columns[`identifiers.${identifiers.length}.value`] = column;
        identifiers.push({ type: field.identifier, value: String(value).trim() });
      }
    }
    if (identifiers.length > 0) record['identifiers'] = identifiers;
    if (plan.once) {
      if (plan.ids.has(record['id'])) return;
      plan.ids.add(record['id']);
    }
    const extensions = plan.others.flatMap((name) => {
      const { text } = row.value(name, TEXT);
      return text === undefined ? [] : [[name, text] as const];
    });
    if (extensions.length > 0) record['extensions'] ??= Object.fromEntries(extensions);
    items.push({
      type: 'record',
      entity,
      record,
      file,
      row: row.row,
      columns,
      findings: findings.length > 0 ? findings : NONE,
    });
  }
}

function applies(where: MappedRecord['where'], row: SourceRow): boolean {
  return where === undefined || where.is.includes(row.value(where.column, TEXT).text?.trim() ?? '');
}
