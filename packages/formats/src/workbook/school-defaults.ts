import { type EntityName, isRecordId, type RawRecord } from '@emis-sdk/model';
import { fieldFacts } from '../fields/field-kind.ts';
import type { Workbook } from '../xlsx/workbook.ts';
import { cellValue } from './cell-value.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What a workbook says once for all its rows: whose school it is, and which school year. */
export interface SchoolDefaults {
  readonly schoolId?: string;
  /** Fields of other kinds of record, by kind. */
  readonly fields: ReadonlyMap<EntityName, RawRecord>;
}

/** Whether a sheet is about the school itself: what else stands on it holds for the whole workbook. */
export function isSchoolSheet({ keyed, entities }: SheetLayout): boolean {
  return keyed && entities.includes('school') && entities.length > 1;
}

/** The id of a school that has none of its own: its official number, where that may be an id. */
export function schoolIdOf(record: RawRecord): string | undefined {
  if (typeof record['id'] === 'string') return record['id'];
  const [first] = Array.isArray(record['identifiers']) ? (record['identifiers'] as { value?: unknown }[]) : [];
  const value = typeof first?.value === 'string' ? first.value.trim() : '';
  return isRecordId(value) ? value : undefined;
}

/** Reads the sheet of the school, where there is one with a single row. */
export async function schoolOf(
  workbook: Workbook,
  layouts: readonly SheetLayout[],
): Promise<SchoolDefaults | undefined> {
  const layout = layouts.find(isSchoolSheet);
  if (!layout) return undefined;
  const school: Record<string, unknown> = {};
  const fields = new Map<EntityName, Record<string, unknown>>();
  let rows = 0;
  for await (const piece of workbook.read(layout.sheet).rows) {
    for (const { row, cells } of piece) {
      if (row <= layout.headerRow || ++rows > 1) continue;
      for (const cell of cells) {
        const column = layout.columns.get(cell.column)?.column;
        const facts = column && fieldFacts(column.entity).get(column.field);
        if (!column || !facts || cell.text.trim() === '') continue;
        const { entity, field, identifier } = column;
        if (identifier !== undefined) school['identifiers'] ??= [{ type: identifier, value: cell.text }];
        else {
          const of = entity === 'school' ? school : (fields.get(entity) ?? {});
          of[field] = cellValue(cell, facts, workbook).value;
          if (entity !== 'school') fields.set(entity, of);
        }
      }
    }
  }
  if (rows !== 1) return { fields: new Map() };
  const schoolId = schoolIdOf(school);
  return { fields, ...(schoolId === undefined ? {} : { schoolId }) };
}
