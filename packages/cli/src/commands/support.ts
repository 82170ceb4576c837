import type { SupportAccess } from '@emis-sdk/client/administration';
import { askSupport } from '@emis-sdk/protocol/administration';
import { type AdministratorOptions, asAdministrator, asked, readPublicKey } from '../administrator-file.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type GrantOptions, grantIn } from './client.ts';

export interface AskOptions extends GrantOptions {
  readonly key: string;
  readonly reason: string;
  readonly hours: number;
}

/** `emis support ask`: opens nothing by itself. */
export async function ask(options: AskOptions, context: CommandContext): Promise<ExitCode> {
  const { scopes, purposes, territories } = grantIn(options);
  const { reason, hours } = options;
  const publicKey = await readPublicKey(options.key);
  const wish = asked(askSupport, { reason, hours, scopes, purpose: purposes[0], territories, publicKey });
  return tell(await asAdministrator(options, context, ({ support }) => support.ask(wish)), context);
}

/** `emis support approve`, `refuse` and `end`. */
export const [approve, refuse, end] = (['approve', 'refuse', 'end'] as const).map(
  (step) =>
    async (options: AdministratorOptions, context: CommandContext, id: string): Promise<ExitCode> =>
      tell(await asAdministrator(options, context, ({ support }) => support[step](id)), context),
) as [Decision, Decision, Decision];
type Decision = (options: AdministratorOptions, context: CommandContext, id: string) => Promise<ExitCode>;

/** `emis support list`: a line each. */
export async function list(options: AdministratorOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, json } = context;
  for (const one of await asAdministrator(options, context, ({ support }) => support.list())) {
    const { id, state, askedBy, askedAt, hours, scopes, reason } = one;
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...one }));
    else terminal.out([id, state, askedAt, askedBy, `${hours} h`, scopes.join(' '), reason].join('  '));
  }
  return EXIT.ok;
}

/** `emis support events`: what became of it, the newest first. */
export async function events(options: AdministratorOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, json } = context;
  for (const one of await asAdministrator(options, context, ({ support }) => support.events())) {
    const { at, by, action, about } = one;
    terminal.out(json ? JSON.stringify({ schemaVersion: 1, ...one }) : [at, action, about, by].join('  '));
  }
  return EXIT.ok;
}

function tell(access: SupportAccess, { terminal, say, json }: CommandContext): ExitCode {
  const { id, state, clientId, endsAt } = access;
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...access }));
  else if (state === 'open' && clientId && endsAt) terminal.talk(say('support.open', { id, clientId, endsAt }));
  else terminal.talk(say('support.state', { id, state }));
  return EXIT.ok;
}
