import { type AcademicSession, type ClassGroup, type Course, recordId, type School } from '@emis-sdk/model';
import type { Calendar } from './calendar.ts';
import { type Curriculum, gradeCode, gradeTitle, teachingCode } from './courses.ts';
import type { Pupil } from './families.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A class and who sits in it. */
export interface Group {
  readonly group: ClassGroup;
  readonly pupils: readonly Pupil[];
}

const MOST_IN_A_CLASS = 36;
const GRADES_THAT_SHARE_A_ROOM = 3;

/** The base groups of a school: sections by grade, or, in a small rural school, rooms of several grades. */
export function makeHomerooms(
  plan: SchoolPlan,
  pupils: readonly Pupil[],
  calendar: Calendar,
  curriculum: Curriculum,
): Group[] {
  return plan.kind === 'rural' ? multigrade() : plan.grades.flatMap(sections);

  function sections(grade: number): Group[] {
    const inGrade = pupils.filter((pupil) => pupil.grade === grade);
    const count = Math.ceil(inGrade.length / MOST_IN_A_CLASS);
    return Array.from({ length: count }, (_, section) => {
      const letter = String.fromCharCode('A'.charCodeAt(0) + section);
      return {
        group: homeroom(`${gradeCode(grade)}${letter}`, `${gradeTitle(grade)} ${letter}`, [grade]),
        pupils: inGrade.filter((_pupil, index) => index % count === section),
      };
    });
  }

  function multigrade(): Group[] {
    const rooms = Math.ceil(plan.grades.length / GRADES_THAT_SHARE_A_ROOM);
    return Array.from({ length: rooms }, (_, room) => {
      const grades = plan.grades.slice(room * GRADES_THAT_SHARE_A_ROOM, (room + 1) * GRADES_THAT_SHARE_A_ROOM);
      const title = `Curso combinado, ${grades.map(gradeTitle).join(', ')}`;
      return {
        group: homeroom(`M${room + 1}`, title, grades),
        pupils: pupils.filter((pupil) => grades.includes(pupil.grade)),
      };
    }).filter((room) => room.pupils.length > 0);
  }

  function homeroom(code: string, title: string, grades: readonly number[]): ClassGroup {
    const [lowest = 1] = grades;
    return classGroup(
      plan.school,
      code,
      title,
      curriculum.general(lowest),
      'homeroom',
      bothSemesters(calendar),
      grades,
    );
  }
}

/** The lesson groups that a base group of an upper grade splits its week into. */
export function makeLessonGroups(
  plan: SchoolPlan,
  homeroom: Group,
  calendar: Calendar,
  curriculum: Curriculum,
): Group[] {
  const [grade] = homeroom.group.grades ?? [];
  if (plan.kind === 'rural' || grade === undefined) return [];
  return curriculum.subjects(Number(grade)).map((course) => {
    const code = `${homeroom.group.code ?? ''}-${course.code?.slice(0, 3) ?? ''}`;
    const title = `${course.subjects?.[0] ?? course.title}, ${homeroom.group.title}`;
    return {
      group: classGroup(plan.school, code, title, course, 'scheduled', bothSemesters(calendar), [Number(grade)]),
      pupils: homeroom.pupils,
    };
  });
}

/** A workshop of the first semester for whoever likes, of any grade, with a course of the school's own. */
export function makeWorkshop(
  plan: SchoolPlan,
  pupils: readonly Pupil[],
  calendar: Calendar,
): { course: Course; workshop: Group } {
  const course: Course = {
    id: recordId.parse(`course-chess-${plan.school.id}`),
    title: 'Taller de ajedrez',
    code: 'CHESS',
    ownerId: plan.school.id,
    sessionId: calendar.year.id,
    subjects: ['Ajedrez'],
  };
  const group = classGroup(
    plan.school,
    'CHESS',
    'Taller de ajedrez, “Ñandú, torre y alfil”',
    course,
    'scheduled',
    [calendar.first],
    [],
  );
  return { course, workshop: { group, pupils } };
}

function classGroup(
  school: School,
  code: string,
  title: string,
  course: Course,
  type: 'homeroom' | 'scheduled',
  sessions: readonly AcademicSession[],
  grades: readonly number[],
): ClassGroup {
  return {
    id: recordId.parse(`class-${school.id.slice('school-'.length)}-${code.toLowerCase()}`),
    title,
    code,
    type,
    schoolId: school.id,
    courseId: course.id,
    sessionIds: sessions.map(({ id }) => id),
    ...(grades.length > 0 && { grades: grades.map(gradeCode) }),
    ...(course.subjects && { subjects: [...course.subjects] }),
    extensions: { 'metadata.cl.teachingCode': teachingCode(grades[0] ?? 1) },
  };
}

function bothSemesters({ first, second }: Calendar): AcademicSession[] {
  return [first, second];
}
