import { defineRule } from '@emis-sdk/validation';

/**
 * The ages that the census takes, by stage: census year less year of birth. Source: RULE-AGE of the layout 2026, as the exporter
 * i-Educar has it (FaixaEtariaEducacenso, commit 5e60646); not seen in a document of INEP.
 */
const AGES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map<string, readonly [number, number]>([
  ['1', [0, 6]],
  ['2', [3, 9]],
  ['14', [4, 50]],
  ['15', [5, 50]],
  ['16', [5, 50]],
  ['17', [6, 50]],
  ['18', [7, 50]],
  ['19', [8, 50]],
  ['20', [9, 50]],
  ['21', [10, 50]],
  ['41', [12, 50]],
  ...['25', '26', '27', '28', '29', '35', '36', '37', '38'].map((stage) => [stage, [12, 58]] as const),
  ['39', [13, 58]],
  ['40', [13, 75]],
  ...['68', '73', '75'].map((stage) => [stage, [12, 94]] as const),
  ...['69', '70'].map((stage) => [stage, [12, 93]] as const),
  ['71', [15, 93]],
  ...['67', '74'].map((stage) => [stage, [15, 94]] as const),
]);

/** A student is of an age that the census takes in the stage. */
export const enrolmentAgeForStage = defineRule({
  code: 'br.enrolment.age-for-stage',
  severity: 'warning',
  on: 'enrolment',
  reads: ['grade', 'schoolYear'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  text: 'The census year less the year of birth lies between the ages that the census takes in the stage.',
  why: 'Educacenso refuses the student otherwise. The table is second-hand, so this is no error.',
  check({ record, related }, report) {
    const born = related.student?.birthDate;
    const ages = record.grade === undefined ? undefined : AGES.get(record.grade);
    if (!born || !ages || record.schoolYear === undefined) return;
    const age = record.schoolYear - Number(born.slice(0, 4));
    const [from, to] = ages;
    if (age < from || age > to) {
      report({ at: 'grade', params: { from, to }, personal: { grade: record.grade ?? '', age } });
    }
  },
  examples: {
    good: [
      {
        record: { id: 'e1', grade: '14', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '2019-11-30' } },
      },
      {
        record: { id: 'e2', grade: '71', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1960-01-01' } },
      },
      {
        record: { id: 'e3', grade: '01', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1960-01-01' } },
      },
      { record: { id: 'e4', grade: '14', schoolYear: 2026 }, related: { student: { id: 's' } } },
      { record: { id: 'e5', grade: '14' }, related: { student: { id: 's', birthDate: '2025-01-01' } } },
    ],
    bad: [
      {
        record: { id: 'e1', grade: '14', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '2023-01-01' } },
      },
      {
        record: { id: 'e2', grade: '41', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1975-01-01' } },
      },
    ],
  },
});
