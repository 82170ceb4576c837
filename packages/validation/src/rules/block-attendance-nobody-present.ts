import { ABSENT } from '../attendance-statuses.ts';
import { defineDatasetRule, type ReportFinding } from '../rule.ts';

/** So many records are needed before it can be no chance that all say absent. */
const ENOUGH = 20;

interface Month {
  readonly group: string;
  readonly month: string;
  /** The record that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer: string;
  report: ReportFinding;
  records: number;
  present: boolean;
}

/** In a month of lessons of a class somebody was there. */
export const blockAttendanceNobodyPresent = defineDatasetRule({
  code: 'block-attendance.nobody-present',
  severity: 'info',
  on: 'block-attendance',
  reads: ['classId', 'date', 'status'],
  text: `Of at least ${ENOUGH} records of attendance of a class in one month, one says that a student was there.`,
  why: 'Either no lessons were held, and no attendance should be taken, or the codes for present and absent were swapped.',
  start() {
    const months = new Map<string, Month>();
    return {
      add(record, report) {
        const month = record.date.slice(0, 7);
        const key = `${record.classId} ${month}`;
        const known = months.get(key) ?? {
          group: record.classId,
          month,
          bearer: record.id,
          report,
          records: 0,
          present: false,
        };
        if (record.id < known.bearer) Object.assign(known, { bearer: record.id, report });
        known.records++;
        known.present ||= !ABSENT.has(record.status);
        months.set(key, known);
      },
      finish() {
        for (const { group, month, report, records, present } of months.values()) {
          if (!present && records >= ENOUGH) report({ at: 'status', params: { class: group, month, records } });
        }
      },
    };
  },
  examples: {
    good: [
      absences(ENOUGH - 1),
      [...absences(ENOUGH), { id: 'last', classId: 'c', date: '2026-05-29', status: 'present' }],
    ],
    bad: [absences(ENOUGH)],
  },
});

function absences(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `b${index}`,
    classId: 'c',
    date: '2026-05-06',
    status: 'absent-justified',
  }));
}
