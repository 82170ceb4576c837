import type { PlainDate } from '@emis-sdk/model';
import { daysBetween } from '../days-between.ts';
import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** After so many days in a level a student may have been given a certificate of it; before, it is one of the level before. */
const A_COURSE = 150;
/** A certificate is issued at most so many days after the student has left. */
const LATE = 400;

/** The kinds of certificate that close a level or grade of one's own school. */
const OF_STUDIES = new Set(['grade-completion', 'level-completion', 'diploma']);

/**
 * A certificate is for a level in which the student is or was enrolled. Asked where the dataset shows where the student was when
 * the certificate was issued; one that names its enrolment is compared by `certificate.level-differs`.
 */
export const certificateLevelNotEnrolled = standardDatasetRule({
  code: 'certificate.level-not-enrolled',
  severity: 'warning',
  on: 'certificate',
  reads: ['studentId', 'kind', 'level', 'issuedOn', 'enrolmentId'],
  beside: { enrolment: ['studentId', 'level', 'entryDate', 'exitDate'] },
  start() {
    const stays = new Grouped({ level: 'text', entry: 'date', exit: 'date' });
    return {
      beside(_entity, { studentId, level, entryDate, exitDate }) {
        if (typeof level !== 'string') return;
        const [entry, exit] = [entryDate as PlainDate | undefined, exitDate as PlainDate | undefined];
        stays.add(String(studentId), { level, entry, exit });
      },
      add({ studentId, kind, level, issuedOn, enrolmentId }, report) {
        if (!level || !issuedOn || enrolmentId !== undefined || !OF_STUDIES.has(kind)) return;
        const own = stays.of(studentId);
        if (own.some((stay) => stay.level === level)) return;
        const studied = own.find(
          ({ entry, exit }) =>
            entry && daysBetween(entry, issuedOn) >= A_COURSE && (!exit || daysBetween(exit, issuedOn) <= LATE),
        );
        if (studied) report({ at: 'level', personal: { level } });
      },
    };
  },
});

export const certificateLevelNotEnrolledNotes = (): DatasetRuleNotes => ({
  text: 'A certificate is for a level in which the student is or was enrolled, as far as the dataset shows where the student was.',
  why: 'A certificate of a level that nobody attended opens the way to the next one: it is a slip, or a forgery.',
  examplesBeside: {
    enrolment: [
      { id: 'e1', studentId: 's', level: '1', entryDate: '2025-03-01', exitDate: '2025-12-15' },
      { id: 'e2', studentId: 't', level: '3', entryDate: '2026-03-01' },
      { id: 'e3', studentId: 'u', entryDate: '2025-03-01' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'c1', studentId: 's', kind: 'level-completion', level: '1', issuedOn: '2025-12-20' },
        // The year before, in which the student finished the level below, is not in the dataset.
        { id: 'c2', studentId: 't', kind: 'level-completion', level: '2', issuedOn: '2026-04-01' },
        { id: 'c3', studentId: 'u', kind: 'level-completion', level: '2', issuedOn: '2026-04-01' },
        { id: 'c4', studentId: 's', kind: 'participation', level: '3', issuedOn: '2025-12-20' },
      ],
    ],
    bad: [[{ id: 'c1', studentId: 's', kind: 'level-completion', level: '3', issuedOn: '2025-12-20' }]],
  },
});
