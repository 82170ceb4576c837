import { type AcademicSession, type Course, recordId, type Territory } from '@emis-sdk/model';
import type { Country, Grade } from '../countries/country.ts';

export interface Curriculum {
  readonly courses: readonly Course[];
  /** The course of a base group, by grade. */
  general(grade: Grade): Course;
  /** The courses that a grade learns in lesson groups. */
  subjects(grade: Grade): readonly Course[];
}

/** The national plan of studies: one general course for each grade, and subjects for the grades above primary. */
export function makeCurriculum({ grades, words }: Country, owner: Territory, year: AcademicSession): Curriculum {
  const make = (id: string, title: string, grade: Grade): Course => ({
    id: recordId.parse(`course-${id}-${grade.code}`),
    title: `${title}, ${grade.title}`,
    code: `${id.slice(0, 3).toUpperCase()}${grade.code}`,
    ownerId: owner.id,
    sessionId: year.id,
    grades: [grade.code],
    subjects: [title],
  });
  const general = new Map(grades.map((grade) => [grade.code, make('general', words.general, grade)]));
  const subjects = new Map(
    grades
      .filter(({ level }) => level !== '1')
      .map((grade) => [grade.code, words.subjects.map(({ id, title }) => make(id, title, grade))]),
  );
  return {
    courses: [...general.values(), ...[...subjects.values()].flat()],
    general({ code }) {
      const course = general.get(code);
      if (!course) throw new TypeError(`No course is made for grade ${code}.`);
      return course;
    },
    subjects: ({ code }) => subjects.get(code) ?? [],
  };
}
