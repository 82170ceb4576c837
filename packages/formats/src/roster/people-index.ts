import { type KnownRoles, RoleIndex } from './known-roles.ts';
import { ownText } from './own-text.ts';

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
  /** Guardian -> `parent`, `guardian` or `relative`. */
  readonly relationships = new Map<string, string>();
  /** Links stated by rows that are no student's: nobody knows yet whether the other one is a student. */
  readonly stated: StatedLink[] = [];

  rolesOf(person: string): KnownRoles {
    return this.roles.of(person);
  }

  relate(guardian: string, relationship: string): void {
    this.relationships.set(ownText(guardian), relationship);
  }
}
