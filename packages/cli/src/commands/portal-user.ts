import { randomInt } from 'node:crypto';
import { EmisError } from '@emis-sdk/model';
import { type Database, type PortalRole, portalUsers, removePortalUser, setPortalUser } from '@emis-sdk/server';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { secretIn } from '../secret-file.ts';
import { openStored, type StoredOptions } from '../stored-database.ts';

export interface AddUserOptions extends StoredOptions {
  readonly role: PortalRole;
  readonly territory: readonly string[];
  readonly passwordFile?: string;
  /** False: no password at all. */
  readonly password: boolean;
}

/** Signs that nobody takes for one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** `emis portal user add`: makes an account, or replaces the one of this name. Without a password it makes one, and prints it this once. */
export async function addUser(options: AddUserOptions, context: CommandContext, name: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const { role, territory, passwordFile } = options;
  const made = options.password && passwordFile === undefined ? newPassword() : undefined;
  const password = passwordFile === undefined ? made : await secretIn(passwordFile);
  const territories = territory.length === 0 ? ('national' as const) : territory;
  await stored(options, (database) =>
    setPortalUser(
      database,
      { name, role, territories, ...(password !== undefined && { password }) },
      { now: new Date() },
    ),
  );
  if (json)
    terminal.out(
      JSON.stringify({ schemaVersion: 1, name, role, territories, ...(made !== undefined && { password: made }) }),
    );
  else if (made !== undefined) terminal.out(made);
  terminal.talk(say(made === undefined ? 'portal.added' : 'portal.added-with', { name }));
  return EXIT.ok;
}

/** `emis portal user list`: who may open the portal, a line each. */
export async function listUsers(options: StoredOptions, { terminal, say, json }: CommandContext): Promise<ExitCode> {
  const users = await stored(options, (database) => portalUsers(database));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, users }));
  else {
    for (const { name, role, territories } of users) {
      terminal.out(`${name}  ${role}  ${territories === 'national' ? territories : territories.join(', ')}`);
    }
  }
  terminal.talk(say('portal.users', { users: users.length }));
  return EXIT.ok;
}

/** `emis portal user remove`: whoever is signed in by it is out at once. */
export async function removeUser(
  options: StoredOptions,
  { terminal, say, json }: CommandContext,
  name: string,
): Promise<ExitCode> {
  const removed = await stored(options, (database) => removePortalUser(database, name));
  if (!removed) throw new EmisError('cli.portal-user-unknown', `There is no account ${name}.`, { name });
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, name, removed }));
  terminal.talk(say('portal.removed', { name }));
  return EXIT.ok;
}

/** Four groups of five signs: 99 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

async function stored<T>(options: StoredOptions, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openStored(options, false);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
