import { hash, uuid } from './big-bundle-ids.ts';

/** How large a bundle is to be. */
export interface BigBundleSize {
  readonly schools: number;
  readonly classes: number;
  readonly users: number;
  readonly enrolments: number;
  /** Share of the rows of users, and of students in `enrollments.csv`, in which a fault is planted: 0 to 1. */
  readonly badShare: number;
  readonly seed: number;
}

/** The kinds of fault that are planted; each gives one finding of severity `error`. */
export const BAD_KINDS = ['bad-date', 'unknown-code', 'missing-value', 'dangling-reference', 'duplicate-id'] as const;
export type BadCounts = Record<(typeof BAD_KINDS)[number], number>;

const GIVEN = 'José,María,Lucía,Martín,Sofía,Tomás,Inés,Andrés,Camila,Ñusta,Benjamín,Rocío,Diego,Ángela,Raúl'.split(
  ',',
);
const FAMILY = 'Núñez,Pérez,Muñoz,Soto,Ibáñez,Rojas,Peña,González,Ñancupil,Díaz,Castro,Vásquez,Quispe,Mamani'.split(
  ',',
);
const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** What stands in one school: users, classes and enrolments lie together, school after school. */
interface Span {
  readonly first: number;
  readonly count: number;
}

export const YEAR = 'year-2026';

/** Writes the rows of one school after the other, without keeping any. The same size and seed give the same rows. */
export class BigBundleRows {
  readonly bad: BadCounts = {
    'bad-date': 0,
    'unknown-code': 0,
    'missing-value': 0,
    'dangling-reference': 0,
    'duplicate-id': 0,
  };
  readonly #size: BigBundleSize;
  #turn = 0;

  constructor(size: BigBundleSize) {
    this.#size = size;
  }

  school(index: number): string {
    return `${this.#id('school', index)},,,${pick(['Escuela', 'Liceo', 'Colegio'], index)} ${pick(FAMILY, index >> 2)} N.º ${index},school,${60_000 + index},region-${index % 16}\n`;
  }

  classes(school: number): string {
    let text = '';
    const { first, count } = this.#span(school, this.#size.classes);
    for (let place = 0; place < count; place++) {
      const [own, below] = [gradeOf(place), gradeOf((place + count - 1) % count)];
      const grades = own === below ? own : `"${own},${below}"`;
      text += `${this.#id('class', first + place)},,,Curso ${own} ${String.fromCharCode(65 + (place % 26))},${grades},course-${own},C${place},homeroom,,${this.#id('school', school)},${YEAR},,,\n`;
    }
    return text;
  }

  users(school: number): string {
    let text = '';
    const { first, count } = this.#span(school, this.#size.users);
    const { teachers, guardians } = parts(count);
    const org = this.#id('school', school);
    const classes = this.#span(school, this.#size.classes).count;
    for (let place = 0; place < count; place++) {
      const index = first + place;
      const role = place < teachers ? 'teacher' : place < teachers + guardians ? 'parent' : 'student';
      const drawn = hash(index, this.#size.seed);
      const [given, family] = [pick(GIVEN, drawn), pick(FAMILY, drawn >>> 8)];
      const missing = this.#isBad('user', index);
      if (missing) this.bad['missing-value']++;
      const login = `${plain(given)}.${plain(family)}.${index}`;
      const student = place - teachers - guardians;
      const agent = student >= 0 && student < guardians ? this.#id('user', first + teachers + student) : '';
      const grade = role === 'student' ? gradeOf(student % classes) : '';
      text += `${this.#id('user', index)},,,true,${org},${role},${login},,${missing ? '' : given},${family},,M-${index},${login}@escuela.example,,,${agent},${grade},\n`;
    }
    return text;
  }

  enrolments(school: number): string {
    let text = '';
    const { first, count } = this.#span(school, this.#size.enrolments);
    const users = this.#span(school, this.#size.users);
    const classes = this.#span(school, this.#size.classes);
    const { teachers, guardians } = parts(users.count);
    const students = users.count - teachers - guardians;
    const org = this.#id('school', school);
    let good = '';
    for (let place = 0; place < count; place++) {
      const id = this.#id('enrolment', first + place);
      const seat = place - classes.count;
      if (seat < 0) {
        const teacher = this.#id('user', users.first + (place % teachers));
        text += `${id},,,${this.#id('class', classes.first + place)},${org},${teacher},teacher,true,,\n`;
        continue;
      }
      const student = seat % students;
      const index = users.first + teachers + guardians + student;
      const group = this.#id('class', classes.first + ((student + Math.floor(seat / students)) % classes.count));
      const sound = !this.#isBad('user', index) && !this.#isBad('user', users.first);
      if (!(sound && good !== '' && this.#isBad('enrolment', first + place))) {
        text += `${id},,,${group},${org},${this.#id('user', index)},student,,2026-03-04,\n`;
        good = id;
        continue;
      }
      const kind = pick(BAD_KINDS, this.#turn++);
      this.bad[kind]++;
      const user = this.#id('user', kind === 'unknown-code' ? users.first : index);
      text += `${kind === 'duplicate-id' ? good : id},,,${kind === 'dangling-reference' ? this.#id('nowhere', first + place) : group},${org},${kind === 'missing-value' ? '' : user},${kind === 'unknown-code' ? 'lecturer' : 'student'},,${kind === 'bad-date' ? '2026-02-30' : '2026-03-04'},\n`;
    }
    return text;
  }

  #id(kind: string, index: number): string {
    return uuid(kind, index, this.#size.seed);
  }

  #isBad(kind: 'user' | 'enrolment', index: number): boolean {
    return hash(index * 2 + (kind === 'user' ? 0 : 1), this.#size.seed + 77) < this.#size.badShare * 2 ** 32;
  }

  #span(school: number, all: number): Span {
    const first = Math.floor((school * all) / this.#size.schools);
    return { first, count: Math.floor(((school + 1) * all) / this.#size.schools) - first };
  }
}

/** Of a hundred people in a school four teach and four are guardians with a child there. */
function parts(users: number): { teachers: number; guardians: number } {
  const few = Math.max(1, Math.floor(users / 25));
  return { teachers: few, guardians: few };
}

function gradeOf(place: number): string {
  return pick(GRADES, place);
}

function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new TypeError('Nothing can be picked from an empty list.');
  return item;
}

/** A name as it stands in a login: no accents, small letters. */
function plain(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const made = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  plainNames.set(name, made);
  return made;
}

const plainNames = new Map<string, string>();
