import { type AdministratorOptions, asAdministrator } from '../administrator-file.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface OversightOptions extends AdministratorOptions {
  /** The id of a client, to see that one alone. */
  readonly client?: string;
  readonly most: number;
}

/** `emis client findings`: how submissions went, a line each, and under it how often each finding was told. */
export async function findings(options: OversightOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, json } = context;
  for (const one of await asAdministrator(options, context, (administration) => administration.findings(options))) {
    const { client, openedAt, status, counts } = one;
    if (json) {
      terminal.out(JSON.stringify({ schemaVersion: 1, ...one }));
      continue;
    }
    const { accepted, unchanged, rejected } = counts;
    terminal.out([openedAt, client.name, status, `+${accepted} =${unchanged} -${rejected}`].join('  '));
    for (const { code, severity, entity, count } of one.findings) {
      terminal.out(`    ${[severity, code, entity, String(count)].join('  ')}`);
    }
  }
  return EXIT.ok;
}

/** `emis client accesses`: who saw or brought records, a line each; no values, and no ids of persons. */
export async function accesses(options: OversightOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, json } = context;
  for (const one of await asAdministrator(options, context, (administration) => administration.accesses(options))) {
    const { at, client, action, purpose = '-', entities } = one;
    const records = Object.entries(entities).map(([entity, { count }]) => `${entity} ${count}`);
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ...one }));
    else terminal.out([at, client.name, action, purpose, ...records].join('  '));
  }
  return EXIT.ok;
}

/** `emis client events`: what administrators did, the newest first. */
export async function events(
  options: Pick<OversightOptions, 'most'> & AdministratorOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, json } = context;
  for (const one of await asAdministrator(options, context, (administration) => administration.events(options))) {
    const { at, by, action, about } = one;
    terminal.out(json ? JSON.stringify({ schemaVersion: 1, ...one }) : [at, action, about, by].join('  '));
  }
  return EXIT.ok;
}
