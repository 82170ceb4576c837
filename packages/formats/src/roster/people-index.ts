import { TextsByKey } from '../kept/texts-by-key.ts';
import { type KnownRoles, RoleIndex } from './known-roles.ts';
import { ownText } from './own-text.ts';

/** What the person's row says of the enrolment, where that is written elsewhere. */
export interface EnrolmentFacts {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A link that a guardian's row states. */
export interface StatedLink {
  readonly student: string;
  readonly guardian: string;
  readonly row: number;
}

/** What the rows of people told that later files need. It holds an entry for some people only, but never a whole record. */
export class PeopleIndex {
  /** Persons whose rows could not be read: what belongs to them is not blamed. */
  readonly lost = new Set<string>();
  readonly roles = new RoleIndex();
  /** What persons' rows say of their enrolments, as JSON: there may be one for each person. */
  readonly #enrolments = new TextsByKey(['facts']);
  /** Guardian -> `parent`, `guardian` or `relative`. */
  readonly relationships = new Map<string, string>();
  /** Links stated by rows that are no student's: nobody knows yet whether the other one is a student. */
  readonly stated: StatedLink[] = [];

  rolesOf(person: string): KnownRoles {
    return this.roles.of(person);
  }

  keepEnrolment(person: string, row: number, fields: Readonly<Record<string, unknown>>): void {
    const facts: EnrolmentFacts = { row, fields };
    const number = this.#enrolments.addKey(person);
    this.#enrolments.forget(number);
    this.#enrolments.add(number, 'facts', JSON.stringify(facts));
  }

  enrolmentOf(person: string): EnrolmentFacts | undefined {
    const [facts] = this.#enrolments.of(this.#enrolments.find(person), 'facts');
    return facts === undefined ? undefined : (JSON.parse(facts) as EnrolmentFacts);
  }

  relate(guardian: string, relationship: string): void {
    this.relationships.set(ownText(guardian), relationship);
  }
}
