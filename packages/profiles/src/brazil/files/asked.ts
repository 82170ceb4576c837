import type { ClassFacts, PersonFacts, SchoolFacts } from './kept-facts.ts';

/** What the other lines of the file say around a line. Absent: the file does not have it. */
export interface Around {
  readonly school?: SchoolFacts | undefined;
  readonly person?: PersonFacts | undefined;
  readonly group?: ClassFacts | undefined;
  /** Of a line of the second step: whether its enrolment has an outcome already, and whether its student has one in this school. */
  readonly outcomeTwice?: boolean;
  readonly outcomeBefore?: boolean;
}

/** A line, as conditions ask it. */
export interface Asked {
  /** The census year. */
  readonly year: number;
  readonly around: Around;
  /** Whether the edition has such a field in this record. */
  has(name: string): boolean;
  /** The value of a field; empty where the edition has no such field. */
  get(name: string): string;
  /** The official number of a field; 0 where the edition has none of that name. */
  numberOf(name: string): number;
}

/** Whether something holds of a line: yes, no, or nobody can say, because what it asks about is not in the file. */
export type Holds = boolean | undefined;

/** A condition on a line. */
export interface Condition {
  /** As the tables write it. Conditions of the same text are the same. */
  readonly text: string;
  /** For people, by the official numbers where they are fields: `campo 3 = 1`. */
  shown(line: Asked): string;
  holds(line: Asked): Holds;
}
