import { canonicalJson } from '@emis-sdk/model';
import * as z from 'zod';

/** The file of a bundle that holds what was signed and by whom. It is the one file that the statement cannot name. */
export const SIGNATURE_FILE = 'signature.json';
/** The file of a bundle by which a plugin describes itself; no code runs to read it. */
export const MANIFEST_FILE = 'plugin.json';

const digits = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const instant = z.iso.datetime({ precision: 3 });
export const publicKey = digits(32);
export const signature = digits(64);

/** What an author says of a bundle, and signs. */
export const statement = z.strictObject({
  format: z.literal('emis-plugin-statement/1'),
  plugin: z.string().min(1).max(100),
  version: z.string().min(1).max(64),
  /** Rises with each bundle of this plugin, so that nobody can be given an older one for a newer. */
  release: z.int().min(1),
  signedAt: instant,
  expires: instant,
  /** What it asks for, as `permissionsOf` names it, sorted. */
  grants: z.array(z.string().max(300)).max(5000),
  /** SHA-256 of every file but the one of signatures, by its path. */
  files: z.record(z.string().min(1).max(300), digits(32)),
  author: publicKey,
});
export type Statement = z.output<typeof statement>;

/** What the registry of a ministry says of a statement, and signs. */
export const countersignature = z.strictObject({
  format: z.literal('emis-plugin-countersignature/1'),
  /** SHA-256 of the canonical statement together with its author's signature. */
  statement: digits(32),
  signedAt: instant,
  expires: instant,
  /** The key that this author's takes the place of, when an author has lost one. */
  replaces: publicKey.optional(),
  registry: publicKey,
});
export type Countersignature = z.output<typeof countersignature>;

const signed = z.strictObject({
  statement,
  signature,
  countersignature: countersignature.optional(),
  registrySignature: signature.optional(),
});
/** What the file of signatures holds. */
export type Signed = z.output<typeof signed>;

/** How the file of signatures is written; no other text of the same meaning is taken. */
export function signedText(value: Signed): string {
  return canonicalJson(value);
}

/** The longest file of signatures that is looked at, in bytes. */
const MAX_BYTES = 1_048_576;

/** What a file of signatures holds, or nothing when it is not written just as {@link signedText} writes it. */
export function readSigned(bytes: Uint8Array): Signed | undefined {
  return readCanonical(signed, bytes);
}

/** A value whose bytes are exactly its canonical JSON: what is checked is what is used, down to the last byte. */
export function readCanonical<Value>(schema: z.ZodType<Value>, bytes: Uint8Array): Value | undefined {
  if (bytes.length > MAX_BYTES) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { data } = schema.safeParse(JSON.parse(text));
    return data !== undefined && canonicalJson(data) === text ? data : undefined;
  } catch {
    return undefined;
  }
}
