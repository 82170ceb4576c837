import { EmisError } from '@emis-sdk/model';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { hashPassword, LONGEST_PASSWORD, type PasswordCost, SHORTEST_PASSWORD } from './password.ts';

/** A `reader` looks at pages; an `administrator` also acts. */
export const PORTAL_ROLES = ['reader', 'administrator'] as const;
export type PortalRole = (typeof PORTAL_ROLES)[number];

/** A person who may open the portal. */
export interface PortalUser {
  readonly name: string;
  readonly role: PortalRole;
  /** Ids of territories, and with them all that they contain. `national`: the whole nation. */
  readonly territories: 'national' | readonly string[];
  /** Whether there is a password; without one only a proxy lets the person in. */
  readonly password: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/**
 * An account cannot be made: `portal.name-malformed`, `portal.password-short`, `portal.password-long`, `portal.territories-none`.
 */
export class PortalUserError extends EmisError {}

/** Tries that cost nothing but time; after them one waits, longer each time. */
const FREE_TRIES = 5;

/**
 * Makes an account, or replaces the one of this name: whoever is signed in by it is signed out.
 *
 * @param wanted.password absent: only a proxy lets the person in
 * @throws {PortalUserError}
 */
export async function setPortalUser(
  { tables }: Pick<Database, 'tables'>,
  wanted: Pick<PortalUser, 'name' | 'role' | 'territories'> & { readonly password?: string },
  { now, cost }: { readonly now: Date; readonly cost?: PasswordCost },
): Promise<void> {
  const { name, role, territories, password } = wanted;
  if (!/^[a-z0-9][a-z0-9._@-]{0,99}$/.test(name)) {
    throw new PortalUserError(
      'portal.name-malformed',
      'The name of an account is of small letters, digits, and . _ @ -, at most 100. Take the one of the e-mail address.',
    );
  }
  if (password !== undefined && [...password].length < SHORTEST_PASSWORD) {
    throw new PortalUserError(
      'portal.password-short',
      `The password has fewer than ${SHORTEST_PASSWORD} signs. Take some words that do not belong together.`,
      { least: SHORTEST_PASSWORD },
    );
  }
  if (password !== undefined && password.length > LONGEST_PASSWORD) {
    throw new PortalUserError(
      'portal.password-long',
      `The password has more than ${LONGEST_PASSWORD} signs. Take a shorter one.`,
      { most: LONGEST_PASSWORD },
    );
  }
  if (territories !== 'national' && territories.length === 0) {
    throw new PortalUserError('portal.territories-none', 'Name at least one territory, or the whole nation.');
  }
  const at = now.toISOString();
  const values = {
    role,
    territories: territories === 'national' ? null : JSON.stringify(territories),
    password: password === undefined ? null : await hashPassword(password, cost),
    failures: 0,
    tried_at: null,
    updated_at: at,
  };
  await tables
    .insertInto('portal_users')
    .values({ ...values, name, created_at: at })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ ...values, version: sql<number>`portal_users.version + 1` }),
    )
    .execute();
}

/** Everybody who may open the portal, by name. */
export async function portalUsers({ tables }: Pick<Database, 'tables'>): Promise<PortalUser[]> {
  const rows = await tables.selectFrom('portal_users').selectAll().orderBy('name').execute();
  return rows.map(userOf);
}

/** Takes an account away; whoever is signed in by it is out at once. Says whether there was one. */
export async function removePortalUser({ tables }: Pick<Database, 'tables'>, name: string): Promise<boolean> {
  const { numDeletedRows } = await tables.deleteFrom('portal_users').where('name', '=', name).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether anybody has an account. */
export async function hasPortalUsers(tables: Kysely<Tables>): Promise<boolean> {
  return (await tables.selectFrom('portal_users').select('name').limit(1).executeTakeFirst()) !== undefined;
}

/** An account, with the version that a session must be of. */
export async function findPortalUser(
  tables: Kysely<Tables>,
  name: string,
): Promise<(PortalUser & { readonly version: number }) | undefined> {
  const row = await tables.selectFrom('portal_users').selectAll().where('name', '=', name).executeTakeFirst();
  return row && { ...userOf(row), version: row.version };
}

/**
 * Takes note of a try before it is judged, so that many at once are no way around the limit. After some wrong ones in a row the next counts only after
 * a while: half a minute, doubled with each, up to a quarter of an hour.
 *
 * @returns what is kept of the password; `undefined` when there is no such account, or it is too early
 */
export async function takeTry(
  tables: Kysely<Tables>,
  name: string,
  now: Date,
): Promise<{ kept: string | null } | undefined> {
  const at = now.toISOString();
  const { rows } = await sql<{ password: string | null }>`
    UPDATE portal_users SET failures = failures + 1, tried_at = ${at}::timestamptz
    WHERE name = ${name} AND (failures < ${FREE_TRIES}
      OR tried_at + least(900, 30 * power(2, least(failures - ${FREE_TRIES}, 10))) * interval '1 second' <= ${at}::timestamptz)
    RETURNING password`.execute(tables);
  const [row] = rows;
  return row && { kept: row.password };
}

/** The try was right: the count begins anew. */
export async function forgetTries(tables: Kysely<Tables>, name: string): Promise<void> {
  await tables.updateTable('portal_users').set({ failures: 0 }).where('name', '=', name).execute();
}

/** Ends every session of an account. */
export async function endSessions(tables: Kysely<Tables>, name: string): Promise<void> {
  await tables
    .updateTable('portal_users')
    .set({ version: sql<number>`version + 1` })
    .where('name', '=', name)
    .execute();
}

function userOf(row: Selectable<Tables['portal_users']>): PortalUser {
  const { name, role, territories, password, created_at: createdAt } = row;
  return { name, role, territories: territories ?? 'national', password: password !== null, createdAt };
}
