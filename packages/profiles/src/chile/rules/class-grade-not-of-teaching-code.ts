import { defineRule } from '@emis-sdk/validation';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { TEACHING_CODE } from '../extension.ts';

const EARLY = new Set(['IT', 'PR', 'PK', 'TK', 'KG']);
const PRIMARY = new Set(['01', '02', '03', '04', '05', '06', '07', '08']);
const SECONDARY = new Set(['09', '10', '11', '12']);

/**
 * Grades of the standard that a teaching code of children and young people takes: primary has 8 years, secondary 4
 * (gradoList of Admin-EDE/DockerEdeCode@2353015 has 110.01–110.08 and 310.01–310.04). Adult and special education are not here:
 * their levels are no school years, so nothing can be said of them.
 */
const GRADES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['010', EARLY],
  ['110', PRIMARY],
  ...['310', '410', '510', '610', '710', '810', '910'].map((code) => [code, SECONDARY] as const),
]);

/** The grades of a class belong to its teaching code. */
export const classGradeNotOfTeachingCode = defineRule({
  code: 'cl.class.grade-not-of-teaching-code',
  severity: 'error',
  on: 'class',
  reads: ['grades', 'extensions'],
  text: 'Every grade of a class belongs to the teaching code of the class.',
  why: 'The EDE writes a grade under its teaching code, 110.01 under 110; a grade under a foreign code is refused there.',
  check({ record }, report, context) {
    const code = extensionText(record.extensions, TEACHING_CODE);
    if (code === undefined || !context.codeList('cl.teaching-code')?.has(code)) return;
    record.grades?.forEach((grade, index) => {
      if (!belongs(grade, code)) report({ at: `grades.${index}`, params: { grade, teachingCode: code } });
    });
  },
  examples: {
    good: [
      { record: { id: 'c1', grades: ['110.01'], extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c2', grades: ['01', '02', '08'], extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c3', grades: ['11'], extensions: { [TEACHING_CODE]: '410' } } },
      { record: { id: 'c4', grades: ['08'], extensions: { [TEACHING_CODE]: '165' } } },
      { record: { id: 'c5', grades: ['UG'], extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c6', grades: ['110.01'], extensions: { [TEACHING_CODE]: '999' } } },
      { record: { id: 'c7', grades: ['110.01'] } },
    ],
    bad: [
      { record: { id: 'c1', grades: ['310.01'], extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c2', grades: ['08', '09'], extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c3', grades: ['05'], extensions: { [TEACHING_CODE]: '310' } } },
    ],
  },
});

function belongs(grade: string, teachingCode: string): boolean {
  const written = /^(\d{3})\.\d{2}$/.exec(grade)?.[1];
  if (written !== undefined) return written === teachingCode;
  const expected = GRADES_OF.get(teachingCode);
  const isSchoolYear = EARLY.has(grade) || PRIMARY.has(grade) || SECONDARY.has(grade);
  return !expected || !isSchoolYear || expected.has(grade);
}
