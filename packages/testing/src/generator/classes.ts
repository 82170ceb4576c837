import { type ClassGroup, type Course, type Room, recordId, type Shift } from '@emis-sdk/model';
import type { Country, Grade } from '../countries/country.ts';
import { type Calendar, firstTerm } from './calendar.ts';
import type { Curriculum } from './courses.ts';
import type { Pupil } from './families.ts';
import type { SchoolPlan } from './school-plans.ts';

/** A class and who sits in it. */
export interface Group {
  readonly group: ClassGroup;
  /** The grades of those who sit in it; none when they come from any. */
  readonly grades: readonly Grade[];
  readonly pupils: readonly Pupil[];
}

/** What the classes of a school are made of. */
export interface ClassFrame {
  readonly plan: SchoolPlan;
  readonly country: Country;
  readonly calendar: Calendar;
  readonly curriculum: Curriculum;
  readonly shift: Shift;
}

const MOST_IN_A_CLASS = 36;
const GRADES_THAT_SHARE_A_ROOM = 3;

/** The base groups of a school: sections by grade, or, in a small rural school, rooms of several grades. */
export function makeHomerooms(frame: ClassFrame, pupils: readonly Pupil[]): Group[] {
  const { plan, country, curriculum, calendar } = frame;
  const byGrade = Map.groupBy(pupils, ({ grade }) => grade.code);
  const groups = plan.kind === 'rural' ? multigrade() : plan.grades.flatMap(sections);
  return groups.filter((group) => group.pupils.length > 0);

  function sections(grade: Grade): Group[] {
    const inGrade = byGrade.get(grade.code) ?? [];
    const count = Math.ceil(inGrade.length / MOST_IN_A_CLASS);
    return Array.from({ length: count }, (_, section) => {
      const letter = sectionName(section);
      return homeroom(
        `${grade.code}${letter}`,
        `${grade.title} ${letter}`,
        [grade],
        inGrade.filter((_pupil, index) => index % count === section),
      );
    });
  }

  function multigrade(): Group[] {
    const rooms = Math.ceil(plan.grades.length / GRADES_THAT_SHARE_A_ROOM);
    return Array.from({ length: rooms }, (_, room) => {
      const grades = plan.grades.slice(room * GRADES_THAT_SHARE_A_ROOM, (room + 1) * GRADES_THAT_SHARE_A_ROOM);
      const title = `${country.words.multigrade}, ${grades.map((grade) => grade.title).join(', ')}`;
      return homeroom(
        `M${room + 1}`,
        title,
        grades,
        grades.flatMap(({ code }) => byGrade.get(code) ?? []),
      );
    });
  }

  function homeroom(code: string, title: string, grades: readonly Grade[], inIt: readonly Pupil[]): Group {
    const [lowest] = grades;
    const course = lowest && curriculum.general(lowest);
    const group = classGroup(frame, { code, title, course, type: 'homeroom', sessions: calendar.terms, grades });
    return { group, grades, pupils: inIt };
  }
}

/** Gives each base group a room of its own. */
export function withRooms(homerooms: readonly Group[], rooms: readonly Room[]): Group[] {
  return homerooms.map((homeroom, index) => {
    const room = rooms[index];
    return room ? { ...homeroom, group: { ...homeroom.group, roomId: room.id } } : homeroom;
  });
}

/** The lesson groups that a base group of an upper grade splits its week into. */
export function makeLessonGroups(frame: ClassFrame, homeroom: Group): Group[] {
  const { plan, calendar, curriculum } = frame;
  const [grade] = homeroom.grades;
  if (plan.kind === 'rural' || grade === undefined) return [];
  return curriculum.subjects(grade).map((course) => {
    const code = `${homeroom.group.code ?? ''}-${course.code?.slice(0, 3) ?? ''}`;
    const title = `${course.subjects?.[0] ?? course.title}, ${homeroom.group.title}`;
    const group = classGroup(frame, {
      code,
      title,
      course,
      type: 'scheduled',
      sessions: calendar.terms,
      grades: [grade],
    });
    return { group, grades: [grade], pupils: homeroom.pupils };
  });
}

/** A workshop of the first term for whoever likes, of any grade, with a course of the school's own. */
export function makeWorkshop(frame: ClassFrame, pupils: readonly Pupil[]): { course: Course; workshop: Group } {
  const { plan, country, calendar } = frame;
  const { title, name, subject } = country.words.workshop;
  const course: Course = {
    id: recordId.parse(`course-chess-${plan.school.id}`),
    title,
    code: 'CHESS',
    ownerId: plan.school.id,
    sessionId: calendar.year.id,
    subjects: [subject],
  };
  const group = classGroup(frame, {
    code: 'CHESS',
    title: `${title}, ${name}`,
    course,
    type: 'scheduled',
    sessions: [firstTerm(calendar)],
    grades: [],
  });
  return { course, workshop: { group, grades: [], pupils } };
}

function classGroup(
  { plan: { school, grades: offered }, country, shift }: ClassFrame,
  made: {
    readonly code: string;
    readonly title: string;
    readonly course: Course | undefined;
    readonly type: 'homeroom' | 'scheduled';
    readonly sessions: Calendar['terms'];
    readonly grades: readonly Grade[];
  },
): ClassGroup {
  const grade = made.grades[0] ?? offered[0];
  const extensions = grade && country.classExtensions?.(grade);
  return {
    id: recordId.parse(`class-${school.id.slice('school-'.length)}-${made.code.toLowerCase()}`),
    title: made.title,
    code: made.code,
    type: made.type,
    schoolId: school.id,
    ...(made.course && { courseId: made.course.id }),
    sessionIds: made.sessions.map(({ id }) => id),
    ...(made.grades.length > 0 && { grades: made.grades.map(({ code }) => code) }),
    shiftId: shift.id,
    ...(made.course?.subjects && { subjects: [...made.course.subjects] }),
    ...(extensions && { extensions: { ...extensions } }),
  };
}

/** A to Z, then AA, as a spreadsheet names its columns. */
function sectionName(section: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (section % 26));
  return section < 26 ? letter : `${sectionName(Math.floor(section / 26) - 1)}${letter}`;
}
