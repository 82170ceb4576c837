import type { Finding } from '@emis-sdk/model';
import type { FileFindingCode } from '../findings.ts';
import type { TableSpec } from '../table/column.ts';
import type { ScreenFor } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { isBlank } from '../table/table.ts';

/** What a file of a package holds: the whole picture, or only what has changed. */
export type FileMode = 'bulk' | 'delta';

/**
 * Columns that the binding requires and the standard does not: where one is blank, only this format can say so.
 * What the standard requires too is left to the standard, so that one fault is told once.
 */
const REQUIRED_HERE: Readonly<Record<string, readonly string[]>> = {
  'courses.csv': ['orgSourcedId'],
  'classes.csv': ['courseSourcedId', 'classType', 'termSourcedIds'],
  'users.csv': ['enabledUser', 'orgSourcedIds', 'role', 'username', 'familyName'],
  'roles.csv': ['roleType'],
  'enrollments.csv': ['schoolSourcedId'],
};

/** Checks what the binding says of every row: `status`, `dateLastModified`, truth values, and cells that must not be blank. */
export function rowCheck(spec: TableSpec, mode: FileMode, { finding }: ReadingContext): ScreenFor {
  return (table) => {
    const placed = (names: readonly string[]) => names.flatMap((name) => table.place(name) ?? []);
    const nameOf = new Map(
      spec.columns.flatMap(({ name }) => [[table.place(name) ?? -1, table.nameOf(name)] as const]),
    );
    const required = placed([
      ...(REQUIRED_HERE[spec.file] ?? []),
      ...(mode === 'delta' ? ['dateLastModified', 'status'] : []),
    ]);
    const truths = placed(spec.columns.filter(({ type }) => type === 'boolean-token').map(({ name }) => name));
    const sent = placed(['status', 'dateLastModified']);
    return (row, cell) => {
      const say = (code: FileFindingCode, place: number, facts?: Parameters<typeof finding>[2]): Finding => {
        const column = nameOf.get(place);
        return finding(code, { file: table.file, row: row.row, ...(column === undefined ? {} : { column }) }, facts);
      };
      const status = cell('status')?.trim().toLowerCase();
      if (status === 'tobedeleted') return say('oneroster.deletion-not-read', table.place('status') ?? -1);
      if (status !== undefined && status !== 'active') {
        const old = status === 'inactive';
        const params = { found: status, expected: 'active' };
        row.findings.push(
          say(old ? 'oneroster.old-name' : 'oneroster.bad-status', table.place('status') ?? -1, { params }),
        );
      }
      if (mode === 'bulk') {
        const filled = sent.find((place) => !isBlank(row.cells[place] ?? ''));
        if (filled !== undefined) row.findings.push(say('oneroster.status-in-bulk', filled));
      }
      for (const place of required) {
        if (isBlank(row.cells[place] ?? '')) row.findings.push(say('oneroster.missing-value', place));
      }
      for (const place of truths) {
        const text = row.cells[place] ?? '';
        if (text === '' || text === 'true' || text === 'false') continue;
        if (['true', 'false'].includes(text.trim().toLowerCase())) row.findings.push(say('oneroster.boolean', place));
      }
      return undefined;
    };
  };
}
