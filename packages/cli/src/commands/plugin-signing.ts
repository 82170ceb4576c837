import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainDate } from '@emis-sdk/model';
import {
  countersignPlugin,
  PluginError,
  type Revocation,
  readRevocations,
  SIGNATURE_FILE,
  type SignatureTrust,
  signPlugin,
  signRevocations,
  verifyPlugin,
} from '@emis-sdk/plugin-host';
import { readPluginFolder } from '@emis-sdk/plugin-host/node';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { PASSPHRASE_VARIABLE, signerOfFile, writeKeyFile } from '../key-file.ts';
import { revocationsIn } from '../revocations-file.ts';
import { tellError } from '../tell-error.ts';

const passphrase = () => process.env[PASSPHRASE_VARIABLE];
const A_YEAR_MS = 365 * 86_400_000;

/** Midnight (UTC) that begins a day, or a year from now. */
function endOf(expires: PlainDate | undefined, now: Date): Date {
  return expires === undefined ? new Date(now.getTime() + A_YEAR_MS) : new Date(`${expires}T00:00:00.000Z`);
}

/** `emis plugin keys`: makes the key of an author or of a registry. */
export async function keys(options: { output: string }, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const publicKey = await writeKeyFile(options.output, passphrase());
  terminal.talk(say('plugin.key-written', { path: options.output }));
  if (passphrase() === undefined) terminal.talk(say('plugin.key-open', { variable: PASSPHRASE_VARIABLE }));
  terminal.talk(say('plugin.key-public', { key: publicKey }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, publicKey }));
  return EXIT.ok;
}

/** `emis plugin sign`: writes the author's part of `signature.json`. */
export async function signBundle(
  options: { key: string; release: number; expires?: PlainDate },
  context: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const now = new Date();
  const author = await signerOfFile(options.key, passphrase());
  const expires = endOf(options.expires, now);
  const text = await signPlugin(await readPluginFolder(folder), { release: options.release, expires, now }, author);
  await writeFile(join(folder, SIGNATURE_FILE), text);
  context.terminal.talk(
    context.say('plugin.signed', { folder, release: String(options.release), key: author.publicKey }),
  );
  return tellSigned(context, author.publicKey, expires);
}

/** `emis plugin countersign`: adds the registry's part. */
export async function countersignBundle(
  options: { key: string; expires?: PlainDate; replaces?: string },
  context: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const now = new Date();
  const registry = await signerOfFile(options.key, passphrase());
  const expires = endOf(options.expires, now);
  const { replaces } = options;
  const decided = { expires, now, ...(replaces === undefined ? {} : { replaces }) };
  await writeFile(
    join(folder, SIGNATURE_FILE),
    await countersignPlugin(await readPluginFolder(folder), decided, registry),
  );
  context.terminal.talk(context.say('plugin.countersigned', { folder, key: registry.publicKey }));
  return tellSigned(context, registry.publicKey, expires);
}

function tellSigned({ terminal, say, json }: CommandContext, publicKey: string, expires: Date): ExitCode {
  const until = expires.toISOString();
  terminal.talk(say('plugin.signed-until', { until: until.slice(0, 10) }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, publicKey, expires: until }));
  return EXIT.ok;
}

/** What `emis plugin verify` is told of whom to trust. */
export interface VerifyOptions {
  readonly registryKey: readonly string[];
  readonly revocations?: string;
  readonly maxAge?: number;
  readonly asOf?: PlainDate;
}

/** `emis plugin verify`: says whether a host with these keys would admit the bundle, or why not. */
export async function verifyBundle(options: VerifyOptions, context: CommandContext, folder: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  try {
    const verified = await verifyPlugin(await readPluginFolder(folder), await trustOf(options, folder));
    const { plugin, version, release, author, registry, expires, grants } = verified;
    terminal.talk(say('plugin.verified', { plugin, version, release: String(release) }));
    terminal.talk(say('plugin.verified-by', { author, registry, until: expires.slice(0, 10) }));
    for (const grant of grants) terminal.talk(`  ${grant}`);
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, ...verified }));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    tellError(error, context);
    return EXIT.refused;
  }
}

async function trustOf(
  { registryKey, revocations, maxAge, asOf }: VerifyOptions,
  name: string,
): Promise<SignatureTrust> {
  return {
    name,
    registryKeys: registryKey,
    now: asOf === undefined ? new Date() : new Date(`${asOf}T12:00:00.000Z`),
    ...(revocations === undefined ? {} : { revocations: await revocationsIn(revocations) }),
    ...(maxAge === undefined ? {} : { maxAgeDays: maxAge }),
  };
}

/** What `emis plugin revoke` takes back. With neither plugin nor author it says anew what the list said, as of today. */
export interface RevokeOptions {
  readonly key: string;
  readonly revocations: string;
  readonly plugin?: string;
  readonly upTo?: number;
  readonly author?: string;
  readonly reason?: string;
}

/** `emis plugin revoke`: writes the next list of what the registry has taken back. */
export async function revoke(options: RevokeOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const { plugin, author, upTo, reason = say('plugin.revoked-usual') } = options;
  const now = new Date();
  const registry = await signerOfFile(options.key, passphrase());
  const text = await readFile(options.revocations, 'utf8').catch(() => undefined);
  // However old the list is: what it says still stands.
  const trust = { registryKeys: [registry.publicKey], now, maxAgeDays: Number.POSITIVE_INFINITY };
  const before = text === undefined ? { number: 0, entries: [] } : await readRevocations(text, trust);
  const entry: Revocation = {
    ...(plugin === undefined ? {} : { plugin }),
    ...(plugin === undefined || upTo === undefined ? {} : { upTo }),
    ...(author === undefined ? {} : { author }),
    ...{ reason, at: now.toISOString() },
  };
  const entries = plugin === undefined && author === undefined ? before.entries : [...before.entries, entry];
  const number = before.number + 1;
  await writeFile(options.revocations, await signRevocations({ number, entries, now }, registry));
  terminal.talk(
    say('plugin.list-written', { path: options.revocations, number: String(number), count: entries.length }),
  );
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, number, entries: entries.length }));
  return EXIT.ok;
}
