import { type AcademicSession, type Course, recordId, type Territory } from '@emis-sdk/model';

const SUBJECTS = [
  { id: 'language', title: 'Lengua y Literatura' },
  { id: 'mathematics', title: 'Matemática' },
] as const;

/** From this grade on a subject has a teacher and a class of its own. */
const FIRST_GRADE_WITH_SUBJECTS = 7;

export interface Curriculum {
  readonly courses: readonly Course[];
  /** The course of a base group, by grade. */
  general(grade: number): Course;
  /** The courses that a grade learns in lesson groups. */
  subjects(grade: number): readonly Course[];
}

/** The national plan of studies: one general course for each grade, and subjects for the upper ones. */
export function makeCurriculum(owner: Territory, year: AcademicSession): Curriculum {
  const grades = Array.from({ length: 12 }, (_, index) => index + 1);
  const make = (id: string, title: string, grade: number): Course => ({
    id: recordId.parse(`course-${id}-${gradeCode(grade)}`),
    title: `${title}, ${gradeTitle(grade)}`,
    code: `${id.slice(0, 3).toUpperCase()}${gradeCode(grade)}`,
    ownerId: owner.id,
    sessionId: year.id,
    grades: [gradeCode(grade)],
    subjects: [title],
  });
  const general = new Map(grades.map((grade) => [grade, make('general', 'Formación general', grade)]));
  const subjects = new Map(
    grades
      .filter((grade) => grade >= FIRST_GRADE_WITH_SUBJECTS)
      .map((grade) => [grade, SUBJECTS.map(({ id, title }) => make(id, title, grade))]),
  );
  return {
    courses: [...general.values(), ...[...subjects.values()].flat()],
    general(grade) {
      const course = general.get(grade);
      if (!course) throw new TypeError(`No course is made for grade ${grade}.`);
      return course;
    },
    subjects: (grade) => subjects.get(grade) ?? [],
  };
}

/** A grade as OneRoster writes it: `01` to `12`. */
export function gradeCode(grade: number): string {
  return String(grade).padStart(2, '0');
}

/** What a grade is called in Chile: eight of básica, four of media. */
export function gradeTitle(grade: number): string {
  return grade <= 8 ? `${grade}.º básico` : `${grade - 8}.º medio`;
}

/** Chile's code of the kind of teaching: 110 básica, 310 media humanístico-científica. Source: lists of the EDE standard. */
export function teachingCode(grade: number): string {
  return grade <= 8 ? '110' : '310';
}
