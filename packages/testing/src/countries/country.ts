import type { Identifier } from '@emis-sdk/model';
import type { ProfileId } from '@emis-sdk/profiles';
import type { Random } from '../random.ts';

/** Names to put together by chance. No given name is the beginning of another, so that two parts never make a third. */
export interface NameTables {
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly surnames: readonly string[];
  /** Long ones, which do not fit the narrow columns of old software. */
  readonly longSurnames: readonly string[];
  /** What schools are called, without the kind before it. */
  readonly schools: readonly string[];
}

/** A grade of twelve, lowest first. */
export interface Grade {
  /** As the country's products write it. */
  readonly code: string;
  readonly title: string;
  /** ISCED level: 1 primary, 2 lower and 3 upper secondary. */
  readonly level: '1' | '2' | '3';
}

export interface Municipality {
  readonly name: string;
  /** Its official code, where one is known from a source. */
  readonly code?: string;
}

export interface Region {
  /** ISO 3166-2, or the country's own code. */
  readonly code: string;
  readonly name: string;
  readonly municipalities: readonly Municipality[];
}

/** A day of the school year: years after the one in which it ends (0 or -1), month and day. */
export type YearDay = readonly [year: 0 | -1, monthAndDay: string];

/** A school year and its parts. The days are invented. */
export interface CalendarPlan {
  readonly title: string;
  readonly start: YearDay;
  readonly end: YearDay;
  readonly terms: readonly {
    readonly id: string;
    readonly type: 'semester' | 'term';
    readonly title: string;
    readonly start: YearDay;
    readonly end: YearDay;
  }[];
  /** Who has completed six years on this day, in the year in which the school year starts, goes to the first grade. */
  readonly cutOff: string;
}

export type PersonKind = 'student' | 'staff' | 'guardian';

/** What a number may say of who has it. */
export interface AboutPerson {
  /** Absent when nobody knows it. */
  readonly birthDate?: string;
  readonly sex: 'female' | 'male';
}

/** Numbers that no one else in the dataset has. */
export interface Numbers {
  /** The numbers of the next person; none for a few, as it is in schools. */
  person(kind: PersonKind, random: Random, about: AboutPerson): Identifier[];
  /** The codes of the next school: the one that a plain file carries first. */
  school(region: Region, isPrivate: boolean): Identifier[];
}

/** Texts in the country's language. */
export interface Words {
  readonly country: string;
  readonly kinds: { readonly public: string; readonly private: string; readonly rural: string };
  /** A second school of the same name. */
  numbered(name: string, number: number): string;
  readonly general: string;
  readonly subjects: readonly { readonly id: string; readonly title: string }[];
  readonly multigrade: string;
  readonly workshop: { readonly title: string; readonly name: string; readonly subject: string };
}

/** All that is particular to the schools of one country. Adding one is a file here and a line in `countries.ts`. */
export interface Country {
  /** The profile that its schools are made for. */
  readonly id: ProfileId;
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly words: Words;
  readonly names: NameTables;
  readonly regions: readonly Region[];
  readonly grades: readonly Grade[];
  /** How many of the grades a small rural school has. */
  readonly ruralGrades: number;
  /** Students of a school, on average. */
  readonly meanSchool: number;
  readonly calendar: CalendarPlan;
  /** The profiles under which its schools are without fault. */
  readonly cleanUnder: readonly ProfileId[];
  /** The type of the number that most students have. */
  readonly studentNumber: string;
  numbers(random: Random): Numbers;
  /** Whether that number says when its holder was born: whoever is given another birth date then loses it. */
  readonly numberHoldsBirthDate?: boolean;
  /** Columns that the country's products add to a class, and to a school. */
  readonly classExtensions?: (grade: Grade) => Readonly<Record<string, string>>;
  readonly schoolExtensions?: (municipality: Municipality) => Readonly<Record<string, string>>;
}
