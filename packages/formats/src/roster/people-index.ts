import { ownText } from './own-text.ts';

/** What a roles file says of one person. */
export interface KnownRoles {
  student: boolean;
  staff: boolean;
  /** Row that makes the person a guardian, when one does. */
  guardianRow: number | undefined;
  guardianFile: string | undefined;
  /** Whether the person's own row has come by. */
  met: boolean;
}

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
  readonly roles = new Map<string, KnownRoles>();
  readonly enrolments = new Map<string, EnrolmentFacts>();
  /** Guardian -> `parent`, `guardian` or `relative`. */
  readonly relationships = new Map<string, string>();
  /** Links stated by rows that are no student's: nobody knows yet whether the other one is a student. */
  readonly stated: StatedLink[] = [];

  rolesOf(person: string): KnownRoles {
    const known = this.roles.get(person);
    if (known) return known;
    const roles: KnownRoles = {
      student: false,
      staff: false,
      guardianRow: undefined,
      guardianFile: undefined,
      met: false,
    };
    this.roles.set(ownText(person), roles);
    return roles;
  }

  keepEnrolment(person: string, row: number, fields: Readonly<Record<string, unknown>>): void {
    this.enrolments.set(ownText(person), { row, fields: ownTexts(fields) });
  }

  relate(guardian: string, relationship: string): void {
    this.relationships.set(ownText(guardian), relationship);
  }
}

/** The same fields with every text in memory of its own. */
function ownTexts(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      if (typeof value === 'string') return [field, ownText(value)];
      return [field, isPlainObject(value) ? ownTexts(value) : value];
    }),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
