import { defineRule } from '@emis-sdk/validation';
import { type AgeReference, ageAt } from '../facts/age-reference.ts';
import type { EducationLevel } from '../facts/education-level.ts';
import type { CountryRule } from './country-rule.ts';

/** Years ahead of, and behind, the usual age that are still ordinary: those of the standard's own rule. */
const AHEAD = 2;
const BEHIND = 6;

/**
 * A student's age, counted as the country counts it, suits the grade. For a country whose grades have codes of their own, beside the
 * standard's rule `enrolment.age-for-grade`, which its profile then switches off.
 *
 * @param country ISO 3166-1 in small letters, the beginning of the rule's code
 * @param crossesNewYear whether a school year starts in the calendar year before the one that names it
 * @throws {TypeError} when no grade of the levels has a usual age
 */
export function ageForGrade(
  country: string,
  levels: readonly EducationLevel[],
  reference: AgeReference,
  crossesNewYear: boolean,
): CountryRule {
  const usualAges = new Map(
    levels.flatMap(({ grades }) =>
      grades.flatMap(({ code, usualAge }) => (usualAge === undefined ? [] : [[code, usualAge] as const])),
    ),
  );
  const [first] = usualAges;
  if (first === undefined) throw new TypeError(`No grade of ${country} has a usual age`);
  const [grade, usual] = first;
  const bornFor = (age: number) => ({ student: { id: 's', birthDate: `${2025 - age}-01-15` } });
  return {
    rule: defineRule({
      code: `${country}.enrolment.age-for-grade`,
      severity: 'warning',
      on: 'enrolment',
      reads: ['grade', 'schoolYear'],
      needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
      text: `A student is at most ${AHEAD} years younger and ${BEHIND} years older than is usual in the grade, as the country counts ages.`,
      why: 'A wrong grade or a wrong year of birth spoils every figure by age. Real students may be far from the usual age, so this is no error.',
      check({ record, related }, report) {
        const born = related.student?.birthDate;
        const expected = record.grade === undefined ? undefined : usualAges.get(record.grade);
        if (!born || expected === undefined || record.schoolYear === undefined) return;
        const endYear = record.schoolYear;
        const age = ageAt(reference, born, { startYear: crossesNewYear ? endYear - 1 : endYear, endYear });
        // Born after the day of reckoning: another rule's affair.
        if (age < 0) return;
        if (age < expected - AHEAD || age > expected + BEHIND) {
          report({ at: 'grade', personal: { grade: record.grade ?? '', age, usual: expected } });
        }
      },
      examples: {
        good: [
          { record: { id: 'a', grade, schoolYear: 2026 }, related: bornFor(usual) },
          { record: { id: 'b', grade: 'UG', schoolYear: 2026 }, related: bornFor(40) },
          { record: { id: 'c', grade, schoolYear: 2026 }, related: { student: { id: 's' } } },
          { record: { id: 'd', grade }, related: bornFor(40) },
          { record: { id: 'e', grade, schoolYear: 2026 }, related: { student: { id: 's', birthDate: '2050-01-01' } } },
        ],
        bad: [{ record: { id: 'a', grade, schoolYear: 2026 }, related: bornFor(usual + BEHIND + 4) }],
      },
    }),
    words: {
      en: {
        title: 'Age does not suit the grade',
        meaning: 'A student of {$age} years is in grade {$grade}, where {$usual} is usual.',
        fix: 'Compare the birth date with the certificate and the grade with the class, and correct the one that is wrong.',
        developer:
          'birthDate of the person or grade of the enrolment is probably wrong. The age is counted on the day of the country’s profile (ageReference).',
      },
      es: {
        title: 'La edad no corresponde al grado',
        meaning: 'Un estudiante de {$age} años está en el grado {$grade}, en el que lo habitual es {$usual}.',
        fix: 'Compare la fecha de nacimiento con el certificado y el grado con la clase, y corrija el que esté mal.',
        developer:
          'Probablemente está mal birthDate de la persona o grade de la matrícula. La edad se cuenta en el día del perfil del país (ageReference).',
      },
      pt: {
        title: 'A idade não corresponde à série',
        meaning: 'Um estudante de {$age} anos está na série {$grade}, em que o habitual é {$usual}.',
        fix: 'Compare a data de nascimento com a certidão e a série com a turma, e corrija a que estiver errada.',
        developer:
          'Provavelmente está errado birthDate da pessoa ou grade da matrícula. A idade é contada no dia do perfil do país (ageReference).',
      },
    },
  };
}
