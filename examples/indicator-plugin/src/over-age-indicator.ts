import { ageOn, isPlainDate, type PlainDate } from '@emis-sdk/model';
import { defineIndicator, type IndicatorValue } from '@emis-sdk/plugin';
import type { Settings } from './settings.ts';

interface School {
  readonly name: string;
  students: number;
  overAge: number;
}

/** What it is given of an enrolment. */
interface Seen {
  readonly record: {
    readonly grade?: string | undefined;
    readonly schoolYear?: number | undefined;
    readonly exitDate?: string | undefined;
  };
  readonly related: {
    readonly student?: { readonly birthDate?: PlainDate | undefined } | undefined;
    readonly school?: { readonly id: string; readonly name: string } | undefined;
  };
}

/** Percentage of students who are two or more years above the intended age for their grade, by school. */
export function overAgeIndicator({ intendedAges, years, referenceDay, referenceYear, smallestGroup }: Settings) {
  /** The day on which ages are taken in a school year; nothing when there is no such day in it (29 February). */
  const dayIn = (schoolYear: number): PlainDate | undefined => {
    const day = `${referenceYear === 'ends' ? schoolYear : schoolYear - 1}-${referenceDay}`;
    return isPlainDate(day) ? day : undefined;
  };

  return defineIndicator({
    id: 'org.emis-sdk.example.over-age.by-school',
    title: {
      en: 'Over-age students by school',
      es: 'Estudiantes con sobreedad por escuela',
      pt: 'Estudantes com distorção idade-série por escola',
    },
    on: 'enrolment',
    reads: ['grade', 'schoolYear', 'exitDate'],
    needs: {
      student: { by: 'studentId', entity: 'person', reads: ['birthDate'] },
      school: { by: 'schoolId', entity: 'school', reads: ['name'] },
    },
    start() {
      const schools = new Map<string, School>();
      /** Counts a student, or takes the student away again. */
      const change = ({ record: { grade, schoolYear, exitDate }, related: { student, school } }: Seen, by: 1 | -1) => {
        const intended = grade === undefined ? undefined : intendedAges[grade];
        const day = schoolYear === undefined ? undefined : dayIn(schoolYear);
        // Without these nobody knows whether the student is over-age: neither counted above nor below the line.
        if (!school || !student?.birthDate || intended === undefined || day === undefined) return;
        if (exitDate !== undefined && exitDate < day) return;
        const counts = schools.get(school.id) ?? { name: school.name, students: 0, overAge: 0 };
        schools.set(school.id, counts);
        counts.students += by;
        if (ageOn(student.birthDate, day) - intended >= years) counts.overAge += by;
      };
      return {
        add: (enrolment) => change(enrolment, 1),
        remove: (enrolment) => change(enrolment, -1),
        finish: () => [...schools.values()].filter(({ students }) => students >= smallestGroup).map(percentage),
      };
    },
  });
}

function percentage({ name, students, overAge }: School): IndicatorValue {
  return { label: name, value: Math.round((1000 * overAge) / students) / 10, unit: '%' };
}
