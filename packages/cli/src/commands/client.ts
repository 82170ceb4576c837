import type { AdministeredClient } from '@emis-sdk/client/administration';
import { clientGrant, newClient } from '@emis-sdk/protocol/administration';
import { type AdministratorOptions, asAdministrator, asked, readPublicKey } from '../administrator-file.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface GrantOptions extends AdministratorOptions {
  readonly scope: readonly string[];
  readonly purpose: readonly string[];
  readonly territory: readonly string[];
  readonly national?: boolean;
}

/** What the options give; it is looked at here already, as the database takes it unseen. */
export function grantIn({ scope, purpose, territory, national }: GrantOptions) {
  const purposes = purpose.length > 0 ? purpose : ['registration'];
  return asked(clientGrant, { scopes: scope, purposes, territories: national ? 'national' : territory });
}

/** `emis client list`: a line each. */
export async function list(options: AdministratorOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const clients = await asAdministrator(options, context, (administration) => administration.list());
  for (const client of clients) {
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...client }));
    else terminal.out(lineOf(client));
  }
  terminal.talk(say('client.count', { count: clients.length }));
  return EXIT.ok;
}

function lineOf({ id, name, state, purposes, territories, scopes }: AdministeredClient): string {
  const where = territories === 'national' ? territories : territories.join(',');
  return [id, name, state, purposes.join(','), where, scopes.join(' ')].join('  ');
}

/** `emis client add <name>`. */
export async function add(
  options: GrantOptions & { readonly key: string },
  context: CommandContext,
  name: string,
): Promise<ExitCode> {
  const publicKey = await readPublicKey(options.key);
  const wanted = asked(newClient, { name, ...grantIn(options), publicKey });
  const made = await asAdministrator(options, context, (administration) => administration.add(wanted));
  return tell(made, 'client.added', context);
}

/** `emis client grant <id>`. */
export async function grant(options: GrantOptions, context: CommandContext, id: string): Promise<ExitCode> {
  const given = grantIn(options);
  const changed = await asAdministrator(options, context, (administration) => administration.grant(id, given));
  return tell(changed, 'client.granted', context);
}

/** `emis client remove <id>`. */
export async function remove(options: AdministratorOptions, context: CommandContext, id: string): Promise<ExitCode> {
  const removed = await asAdministrator(options, context, (administration) => administration.remove(id));
  return tell(removed, 'client.removed', context);
}

/** `emis client keys <id>`, with `--key` and `--remove`. */
export async function keys(
  options: AdministratorOptions & { readonly key?: string; readonly remove?: string },
  context: CommandContext,
  id: string,
): Promise<ExitCode> {
  const { terminal, json } = context;
  const publicKey = options.key === undefined ? undefined : await readPublicKey(options.key);
  const held = await asAdministrator(options, context, async (administration) => {
    if (publicKey) await administration.addKey(id, publicKey);
    if (options.remove !== undefined) await administration.removeKey(id, options.remove);
    return await administration.keys(id);
  });
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, keys: held }));
  else for (const { kid, createdAt } of held) terminal.out(`${kid}  ${createdAt}`);
  return EXIT.ok;
}

function tell(
  client: AdministeredClient,
  words: 'client.added' | 'client.granted' | 'client.removed',
  { terminal, say, json }: CommandContext,
): ExitCode {
  const { id, name, version } = client;
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...client }));
  else terminal.talk(say(words, { id, name, version }));
  return EXIT.ok;
}
