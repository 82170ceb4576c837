import { type EntityName, plainDate, type RawRecord } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { counts, profileWith, read, validate } from './dataset-for-tests.ts';

/** One student through a school year, in every entity of students and learning: a request, a move, days, marks, a decision. */
const LIFE: readonly (readonly [EntityName, RawRecord])[] = [
  ['school', { id: 'a', name: 'Escuela Los Aromos' }],
  ['school', { id: 'b', name: "Liceo O'Higgins" }],
  ['room', { id: 'r', name: 'Sala 1', kind: 'classroom', schoolId: 'b', area: 48, capacity: 35 }],
  [
    'academic-session',
    { id: 'y', title: '2026', type: 'schoolYear', startDate: '2026-03-04', endDate: '2026-12-18', schoolYear: 2026 },
  ],
  ['shift', { id: 'm', schoolId: 'b', kind: 'morning' }],
  ['calendar-day', { id: 'h', date: '2026-05-21', kind: 'public-holiday', sessionId: 'y' }],
  ['subject', { id: 'mat', name: 'Matemática', grades: ['05'] }],
  ['course', { id: 'k', title: 'Matemática 5.º', ownerId: 'b', subjectIds: ['mat'] }],
  [
    'class',
    {
      id: 'c',
      title: '5.º B',
      schoolId: 'b',
      courseId: 'k',
      sessionIds: ['y'],
      grades: ['05'],
      roomId: 'r',
      shiftId: 'm',
    },
  ],
  // No document, one surname, an ñ: an ordinary person.
  ['person', { id: 's', roles: ['student'], givenName: 'Ñusta', familyName: 'Quispe', birthDate: '2015-06-24' }],
  ['person', { id: 'p', roles: ['guardian'], givenName: 'Ana', familyName: "D'Angelo", birthDate: '1988-02-01' }],
  ['guardian-link', { id: 'g', studentId: 's', guardianId: 'p', relationship: 'parent', main: true, legal: true }],
  [
    'place-request',
    {
      id: 'q',
      studentId: 's',
      schoolIds: ['b'],
      grade: '05',
      schoolYear: 2026,
      requestedOn: '2026-05-04',
      status: 'accepted',
      admittedSchoolId: 'b',
      decidedOn: '2026-05-08',
    },
  ],
  [
    'enrolment',
    {
      id: 'e1',
      studentId: 's',
      schoolId: 'a',
      grade: '05',
      schoolYear: 2026,
      sessionId: 'y',
      entryKind: 'continuing',
      entryDate: '2026-03-04',
      exitDate: '2026-05-15',
      exitReason: 'transferred',
    },
  ],
  [
    'enrolment',
    {
      id: 'e2',
      studentId: 's',
      schoolId: 'b',
      grade: '05',
      level: '1',
      schoolYear: 2026,
      sessionId: 'y',
      shiftId: 'm',
      modality: 'in-person',
      entryKind: 'transfer',
      repeats: false,
      entryDate: '2026-05-18',
      exitDate: '2026-12-18',
      exitReason: 'completed',
    },
  ],
  [
    'student-transfer',
    {
      id: 't',
      studentId: 's',
      fromSchoolId: 'a',
      toSchoolId: 'b',
      fromEnrolmentId: 'e1',
      toEnrolmentId: 'e2',
      requestedOn: '2026-05-11',
      leftOn: '2026-05-15',
      arrivedOn: '2026-05-18',
      status: 'completed',
    },
  ],
  ['class-enrolment', { id: 'l', classId: 'c', studentId: 's', startDate: '2026-05-18' }],
  ['daily-attendance', { id: 'd', studentId: 's', schoolId: 'b', date: '2026-05-20', status: 'late', minutesLate: 5 }],
  ['block-attendance', { id: 'o', studentId: 's', classId: 'c', date: '2026-05-20', block: 1, status: 'present' }],
  [
    'mark',
    {
      id: 'n',
      studentId: 's',
      classId: 'c',
      subjectId: 'mat',
      sessionId: 'y',
      value: '6,5',
      numericValue: 6.5,
      scale: '1-7',
      final: true,
      recordedOn: '2026-12-11',
    },
  ],
  [
    'assessment-result',
    {
      id: 'x',
      studentId: 's',
      assessmentCode: 'NAT',
      edition: '2026',
      date: '2026-10-21',
      participated: true,
      score: 271,
    },
  ],
  [
    'promotion',
    {
      id: 'w',
      enrolmentId: 'e2',
      studentId: 's',
      sessionId: 'y',
      decision: 'promoted',
      decidedOn: '2026-12-15',
      nextGrade: '06',
    },
  ],
  [
    'certificate',
    {
      id: 'z',
      studentId: 's',
      kind: 'grade-completion',
      level: '1',
      number: '45',
      issuedOn: '2026-12-20',
      issuerId: 'b',
      enrolmentId: 'e2',
    },
  ],
  ['support-need', { id: 'u', studentId: 's', domain: 'seeing', degree: '2', supports: ['large-print'] }],
  [
    'benefit',
    {
      id: 'f',
      studentId: 's',
      schoolId: 'b',
      kind: 'school-meal',
      programme: 'PAE',
      startDate: '2026-05-18',
      endDate: '2026-12-18',
    },
  ],
  [
    'early-warning-flag',
    {
      id: 'v',
      studentId: 's',
      signals: ['low-attendance'],
      level: 'low',
      raisedOn: '2026-06-03',
      action: 'Tutoring',
      closedOn: '2026-08-14',
    },
  ],
];

const options = { asOf: plainDate.parse('2026-12-31'), profile: profileWith() };

/** What is found when the record with this id has other fields. */
async function findingsWith(id: string, different: RawRecord) {
  const items = LIFE.map(([entity, record]) => read(entity, record.id === id ? { ...record, ...different } : record));
  return counts(await validate(items, options));
}

it('a whole year of a student, well told, has no finding at all', async () => {
  expect(await findingsWith('nobody', {})).toEqual({});
});

it.each<[string, string, RawRecord]>([
  ['place-request.admitted-elsewhere', 'q', { admittedSchoolId: 'a' }],
  ['student-transfer.arrives-before-leaving', 't', { arrivedOn: '2026-05-12' }],
  ['student-transfer.enrolment-differs', 't', { fromEnrolmentId: 'e2', toEnrolmentId: 'e1' }],
  ['daily-attendance.not-a-school-day', 'd', { date: '2026-05-21' }],
  ['daily-attendance.outside-enrolment', 'd', { date: '2026-05-15' }],
  ['daily-attendance.minutes-without-late', 'd', { status: 'present' }],
  ['block-attendance.not-in-class', 'o', { date: '2026-05-15' }],
  ['mark.not-in-class', 'n', { studentId: 'p' }],
  ['mark.number-differs', 'n', { numericValue: 5.5 }],
  ['promotion.next-grade-contradicts', 'w', { nextGrade: '05' }],
  ['promotion.no-final-mark', 'n', { final: false }],
  ['promotion.before-session-end', 'w', { decidedOn: '2026-07-01' }],
  ['certificate.before-leaving', 'z', { issuedOn: '2026-12-01' }],
  ['certificate.level-differs', 'z', { level: '3' }],
  ['early-warning-flag.closed-without-action', 'v', { action: undefined }],
  ['class.room-of-another-school', 'r', { schoolId: 'a' }],
  ['enrolment.school-closed', 'b', { closedOn: '2026-12-10', status: 'closed' }],
  ['code.unknown', 'u', { domain: 'smelling' }],
])('one fault in it gives the finding %s', async (code, id, different) => {
  expect(Object.keys(await findingsWith(id, different))).toContain(code);
});
