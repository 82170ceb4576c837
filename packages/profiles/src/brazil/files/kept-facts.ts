/** What is kept of a school while its file is read: a few facts of its lines. */
export interface SchoolFacts {
  /** Its place among the schools of the file, from 0 on. */
  readonly block: number;
  readonly code: string;
  /** The id of its school year; absent when its days are missing or wrong. */
  readonly session: string | undefined;
  /** Of record 00: 1 active, 2 paralysed, 3 extinct. Empty in the second step. */
  readonly situation: string;
  readonly administration: string;
  readonly category: string;
  readonly municipality: string;
  readonly row: number;
  /** Whether it has a line of record 10. */
  premises: boolean;
  socioEducational: boolean;
  prison: boolean;
  managers: number;
  classes: number;
}

/** What is kept of a class. */
export interface ClassFacts {
  readonly school: SchoolFacts | undefined;
  readonly inep: string;
  readonly stage: string;
  readonly stageGroup: string;
  readonly mediation: string;
  readonly location: string;
  readonly curricular: boolean;
  readonly activity: boolean;
  readonly aee: boolean;
  readonly special: boolean;
  readonly deepening: boolean;
  readonly technical: boolean;
  readonly basicFormation: boolean;
  /** Sunday first: the minutes of the day at which it begins and ends. */
  readonly times: readonly (readonly [from: number, to: number] | undefined)[];
  /** The codes of the subjects that it offers. */
  readonly offered: ReadonlySet<string>;
  /** The line of another class of the school that agrees with it in all that tells classes apart; 0 when there is none. */
  readonly twin: number;
  readonly row: number;
  /** A bit for each function that a professional of it has. */
  functions: number;
  /** The codes of the subjects that its professionals teach. */
  readonly taught: Set<string>;
  /** Whether a student or professional of it is deaf, hard of hearing or deafblind. */
  deaf: boolean;
}

/** As what lines know a person, a bit each. */
export const ROLE = { manager: 1, professional: 2, student: 4, any: 7 } as const;

/** What else is kept of a person, a bit each: see {@link PersonFacts.marks}. */
export const MARK = {
  /** Deaf, hard of hearing or deafblind. */
  deaf: 8,
  /** A student of specialised support (AEE) or of a special class. */
  support: 16,
  /** A student of a stage for adults. */
  adults: 32,
} as const;

/** What is kept of a person within a school: as little as can be, for there may be a million of them. */
export interface PersonFacts {
  readonly block: number;
  /** The first line of record 30; 0 when there is none. */
  row: number;
  /** Bits of {@link ROLE} and {@link MARK}. */
  marks: number;
  /** The INEP id as a number; 0 when there is none. */
  inep: number;
  birthYear: number;
  /** Country of residence, ISO 3166 numeric; 0 when it is not said. */
  residence: number;
  /** The last walk over the files in which the person was met first. */
  walk: number;
  /** The class in which the person is a student; a list when there are several. */
  readonly studies: ClassFacts | ClassFacts[] | undefined;
}

/** The classes in which a person is a student, in the order of the file. */
export function classesOf({ studies }: PersonFacts): readonly ClassFacts[] {
  return studies === undefined ? [] : Array.isArray(studies) ? studies : [studies];
}
