import { loadProfile } from '@emis-sdk/profiles';
import * as z from 'zod';
import type { CommandContext } from '../context.ts';
import { DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { type DoctorReport, doctorReport } from '../doctor/doctor-report.ts';
import type { Found } from '../doctor/found.ts';
import { askAsReader, askAsSender, askServer, compareEditions } from '../doctor/health-checks.ts';
import { lookForWeakness } from '../doctor/security-checks.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface DoctorOptions {
  readonly credentials?: string;
  readonly profile: string;
  /** Looks for what is weak about the server, too. */
  readonly security?: boolean;
  /** Prints the JSON Schema of what `--json` prints. */
  readonly schema?: boolean;
}

const SIGNS = { good: '✓', warning: '!', bad: '✗' } as const;
const COLOURS = { good: 'green', warning: 'yellow', bad: 'red' } as const;

/** Looks at everything that can stand between a product and its EMIS, and says what to mend. */
export async function doctor(options: DoctorOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say } = context;
  if (options.schema) {
    terminal.out(JSON.stringify(z.toJSONSchema(doctorReport)));
    return EXIT.ok;
  }
  const credentials = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const profile = await loadProfile(options.profile);
  const { found, about } = await askServer(credentials.url);
  if (about) {
    found.push(...(await askAsSender(credentials)), ...(await askAsReader(credentials)));
    found.push(...compareEditions(about, profile));
    if (options.security) found.push(...(await lookForWeakness(credentials, about)));
  }
  const checks = found.map(({ code, state, params }) => ({ code, state, params, says: say(`doctor.${code}`, params) }));
  for (const { state, says } of checks) terminal.talk(`${terminal.style(SIGNS[state], COLOURS[state])} ${says}`);
  const ok = checks.every(({ state }) => state !== 'bad');
  terminal.talk('');
  terminal.talk(say(ok ? 'doctor.all-well' : 'doctor.to-mend'));
  const report: DoctorReport = { schemaVersion: 1, url: credentials.url, ok, checks };
  if (context.json) terminal.out(JSON.stringify(report));
  return exitOf(found);
}

/** A server or a line that fails ends otherwise than what can be mended here. */
function exitOf(found: readonly Found[]): ExitCode {
  const bad = found.filter(({ state }) => state === 'bad');
  if (bad.length === 0) return EXIT.ok;
  return bad.some(({ code }) => code.startsWith('server.') || code.startsWith('line.'))
    ? EXIT.network
    : EXIT.configuration;
}
