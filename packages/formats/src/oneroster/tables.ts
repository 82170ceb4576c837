import type { TableSpec } from '../table/column.ts';
import { ONEROSTER_1_1_COLUMNS } from './columns-1.1.ts';
import { ONEROSTER_1_2_COLUMNS } from './columns-1.2.ts';
import { lostOf } from './lost-records.ts';
import { OLD_NAMES } from './old-names.ts';
import type { OneRosterVersion } from './version.ts';

/** The data files of each version of OneRoster. */
export const ONEROSTER_TABLES: Readonly<Record<OneRosterVersion, readonly TableSpec[]>> = {
  '1.1': specs(ONEROSTER_1_1_COLUMNS),
  '1.2': specs(ONEROSTER_1_2_COLUMNS),
};

/** The files without which a roster says little. */
export const CORE_FILES: Readonly<Record<OneRosterVersion, readonly string[]>> = {
  '1.1': ['orgs.csv', 'academicSessions.csv', 'courses.csv', 'classes.csv', 'users.csv', 'enrollments.csv'],
  '1.2': [
    'orgs.csv',
    'academicSessions.csv',
    'courses.csv',
    'classes.csv',
    'users.csv',
    'roles.csv',
    'enrollments.csv',
  ],
};

function specs(columns: typeof ONEROSTER_1_1_COLUMNS): TableSpec[] {
  return Object.entries(columns).map(([file, all]) => {
    const old = OLD_NAMES[file] ?? {};
    const named = all.map((column) => {
      const names = old[column.name];
      return names ? { ...column, old: names } : column;
    });
    return { file, columns: named, ordered: true, lost: lostOf(file) };
  });
}
