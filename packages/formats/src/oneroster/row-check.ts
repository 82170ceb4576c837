import type { Finding } from '@emis-sdk/model';
import type { FileFindingCode } from '../findings.ts';
import { list } from '../roster/convert.ts';
import type { TableSpec } from '../table/column.ts';
import type { ScreenFor } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { TableRow } from '../table/row.ts';
import { WORDS_OF_THE_FORMAT } from './vocabularies.ts';

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
  'userProfiles.csv': ['vendorId', 'credentialType'],
  'lineItems.csv': [
    'assignDate',
    'dueDate',
    'categorySourcedId',
    'gradingPeriodSourcedId',
    'academicSessionSourcedId',
    'resultValueMin',
    'resultValueMax',
    'schoolSourcedId',
  ],
  'results.csv': ['lineItemSourcedId', 'scoreStatus', 'score', 'scoreDate'],
  'scoreScales.csv': ['type', 'orgSourcedId', 'courseSourcedId', 'classSourcedId'],
  'lineItemLearningObjectiveIds.csv': ['lineItemSourcedId', 'source', 'learningObjectiveId'],
  'lineItemScoreScales.csv': ['lineItemSourcedId', 'scoreScaleSourcedId'],
  'resultLearningObjectiveIds.csv': ['resultSourcedId', 'source', 'learningObjectiveId'],
  'resultScoreScales.csv': ['resultSourcedId', 'scoreScaleSourcedId'],
  'resources.csv': ['vendorResourceId'],
  'classResources.csv': ['classSourcedId'],
  'courseResources.csv': ['courseSourcedId'],
  'userResources.csv': ['userSourcedId'],
};

/** Checks what the binding says of every row: `status`, `dateLastModified`, truth values, words of lists, and cells that must not be blank. */
export function rowCheck(spec: TableSpec, mode: FileMode, { finding }: ReadingContext, extensible = true): ScreenFor {
  return (table) => {
    const placed = (names: readonly string[]) => names.flatMap((name) => table.place(name) ?? []);
    const nameOf = new Map(
      spec.columns.flatMap(({ name }) => [[table.place(name) ?? -1, table.nameOf(name)] as const]),
    );
    const required = placed([
      ...spec.columns.flatMap(({ name, need }) =>
        need === 'R' && REQUIRED_HERE[spec.file]?.includes(name) ? name : [],
      ),
      ...(mode === 'delta' ? ['dateLastModified', 'status'] : []),
    ]);
    const truths = placed(spec.columns.filter(({ type }) => type === 'boolean-token').map(({ name }) => name));
    const lists = Object.entries(WORDS_OF_THE_FORMAT[spec.file] ?? {}).flatMap(([column, all]) =>
      placed([column]).map((place) => ({ place, all, words: new Set(all) })),
    );
    const status = table.place('status');
    const sent = placed(['status', 'dateLastModified']);
    const ordinary = (row: TableRow): boolean => {
      for (const place of sent) if (!row.isBlank(place)) return false;
      for (const place of required) if (row.isBlank(place)) return false;
      for (const place of truths) if (!row.isTruthOrEmpty(place)) return false;
      for (const { place, words } of lists) if (!row.isBlank(place) && !words.has(row.raw(place))) return false;
      return true;
    };
    return (row) => (ordinary(row) ? undefined : lookCloser(row));

    function lookCloser(row: TableRow): Finding | undefined {
      const say = (code: FileFindingCode, place: number, facts?: Parameters<typeof finding>[2]): Finding => {
        const column = nameOf.get(place);
        return finding(code, { file: table.file, row: row.row, ...(column === undefined ? {} : { column }) }, facts);
      };
      const found = row.cell(status)?.trim().toLowerCase();
      if (found === 'tobedeleted') return say('oneroster.deletion', status ?? -1);
      if (found !== undefined && found !== 'active') {
        const params = { found, expected: 'active' };
        row.say(say(found === 'inactive' ? 'oneroster.old-name' : 'oneroster.bad-status', status ?? -1, { params }));
      }
      if (mode === 'bulk') {
        const filled = sent.find((place) => !row.isBlank(place));
        if (filled !== undefined) row.say(say('oneroster.status-in-bulk', filled));
      }
      for (const place of required) {
        if (row.isBlank(place)) row.say(say('oneroster.missing-value', place));
      }
      for (const place of truths) {
        const text = row.raw(place);
        if (text === '' || text === 'true' || text === 'false') continue;
        if (['true', 'false'].includes(text.trim().toLowerCase())) row.say(say('oneroster.boolean', place));
      }
      for (const { place, all, words } of lists) {
        const unknown = list(row.raw(place)).filter(
          (word) => !words.has(word) && !(extensible && /^ext:[\w.-]+$/.test(word)),
        );
        if (unknown.length > 0)
          row.say(
            say('oneroster.unknown-word', place, {
              personal: { found: unknown.join(', ') },
              params: { expected: all.join(', ') },
            }),
          );
      }
      return undefined;
    }
  };
}
