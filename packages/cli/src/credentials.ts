import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { boundTokens } from '@emis-sdk/client/bound-tokens';
import { EmisError } from '@emis-sdk/model';
import * as z from 'zod';

const clientCredentials = z.object({
  clientId: z.string().min(1),
  privateKey: z.looseObject({ kty: z.string() }),
});

const credentialsFile = z.object({
  schemaVersion: z.literal(1),
  url: z.url(),
  /** The EMIS takes no tokens but those that are bound to a key. */
  boundTokens: z.literal(true).optional(),
  sender: clientCredentials,
  reader: clientCredentials,
  /** Who looks after the EMIS itself. Absent in a file that an earlier version wrote. */
  administrator: clientCredentials.exactOptional(),
});

/** What one command leaves for the next: where the EMIS is, and the keys of the two products. */
export type Credentials = z.output<typeof credentialsFile>;

/** How one of the two products reaches the EMIS: what `createClient` wants to know. */
export function connectionOf(credentials: Credentials, who: 'sender' | 'reader') {
  return connectionAs(credentials[who], credentials);
}

function connectionAs(product: Credentials['sender'], { url, boundTokens: bound }: Credentials) {
  return { url, ...product, ...(bound && { dpop: boundTokens() }) };
}

/** Where credentials stand when nobody says otherwise. The folder is ignored by git. */
export const DEFAULT_CREDENTIALS = '.emis/credentials.json';

/**
 * The credentials of who looks after the EMIS.
 *
 * @throws {CredentialsError} `credentials.not-found`, `credentials.not-readable` or `credentials.no-administrator`
 */
export async function readAdministrator(path: string): Promise<ReturnType<typeof connectionOf>> {
  const credentials = await readCredentials(path);
  if (credentials.administrator) return connectionAs(credentials.administrator, credentials);
  throw new CredentialsError(
    'credentials.no-administrator',
    `${resolve(path)} holds no key of an administrator. Start the EMIS anew with this version to have one written.`,
    { path: resolve(path) },
  );
}

/** The credentials file is missing or is none. */
class CredentialsError extends EmisError {}

/** Writes the credentials so that only their owner can read them. Written whole or not at all. */
export async function writeCredentials(path: string, credentials: Credentials): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

/**
 * Reads the credentials that `emis start` or `emis serve` wrote.
 *
 * @throws {CredentialsError} `credentials.not-found` or `credentials.not-readable`
 */
export async function readCredentials(path: string): Promise<Credentials> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new CredentialsError(
      'credentials.not-found',
      `No credentials at ${resolve(path)}. Start an EMIS first ("emis serve"), or name the file with --credentials.`,
      { path: resolve(path) },
      { cause },
    );
  }
  const read = credentialsFile.safeParse(asJson(text));
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') || 'JSON';
  throw new CredentialsError(
    'credentials.not-readable',
    `${resolve(path)} is not a credentials file: ${field} is not as it must be. Restore the file, or ask the ministry for your credentials.`,
    { path: resolve(path), field },
  );
}

/** Nothing where it is no JSON: what a parser says of it may quote a key. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
