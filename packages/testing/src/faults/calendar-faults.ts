import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { schoolYearOf } from './rows.ts';

/** Sessions of no one's, so that no class hangs on them. */
export const CALENDAR_FAULTS: readonly Fault[] = [
  {
    code: 'code.unknown',
    severity: 'error',
    note: 'A session is of a kind that the list does not have.',
    plant: (draft) => [appendSession(draft, 'bimester', 'bimestre', '03-04', '05-01'), 'type'],
  },
  {
    code: 'academic-session.outside-parent',
    severity: 'error',
    note: 'A term ends after the school year that contains it.',
    plant: (draft) => [appendSession(draft, 'late-term', 'term', '10-01', '12-30'), 'endDate'],
  },
  {
    code: 'academic-session.ends-before-start',
    severity: 'error',
    note: 'A term ends before it starts.',
    plant: (draft) => [appendSession(draft, 'reversed-term', 'term', '09-10', '05-10'), 'endDate'],
  },
];

function appendSession(draft: Draft, id: string, type: string, start: string, end: string): DraftRow {
  const schoolYear = schoolYearOf(draft);
  const parent = draft.find('academicSessions.csv', (session) => session.get('type') === 'schoolYear');
  return draft.append('academicSessions.csv', {
    sourcedId: `${id}-${schoolYear}`,
    title: `Período ${id}`,
    type,
    startDate: `${schoolYear}-${start}`,
    endDate: `${schoolYear}-${end}`,
    parentSourcedId: parent?.get('sourcedId') ?? '',
    schoolYear,
  });
}
