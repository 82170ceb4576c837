import { canonicalJson } from '@emis-sdk/model';
import * as z from 'zod';
import { PluginError } from '../errors.ts';
import { isSignedBy, type Signer, signedBytes } from './ed25519.ts';
import { hexOf } from './hex.ts';
import { publicKey, readCanonical, type Statement, signature } from './statement.ts';

const revocation = z
  .strictObject({
    /** The id of a plugin. */
    plugin: z.string().min(1).max(100).optional(),
    /** The last release that is taken back; later ones stand. All are, without it. */
    upTo: z.int().min(1).optional(),
    /** The key of an author, of whom nothing is trusted any more. */
    author: publicKey.optional(),
    /** A sentence for people. */
    reason: z.string().min(1).max(500),
    at: z.iso.datetime({ precision: 3 }),
  })
  .refine(({ plugin, author }) => plugin !== undefined || author !== undefined);
/** One plugin, or one author, that is no longer trusted. */
export type Revocation = z.output<typeof revocation>;

const list = z.strictObject({
  format: z.literal('emis-plugin-revocations/1'),
  /** Rises with each list, so that nobody can be given an older one for a newer. */
  number: z.int().min(1),
  issuedAt: z.iso.datetime({ precision: 3 }),
  entries: z.array(revocation).max(10_000),
  registry: publicKey,
});
const signedList = z.strictObject({ list, signature });
/** All that a registry has taken back, as of a moment. */
export type RevocationList = z.output<typeof list>;

/** How old a list may be, in days, unless a host says otherwise. */
export const REVOCATIONS_MAX_AGE_DAYS = 30;
/** How far a clock may be behind that of the registry, in milliseconds. */
const CLOCK_TOLERANCE_MS = 86_400_000;

/** Signs a list of what is taken back; what is returned is the text of its file. */
export async function signRevocations(
  { number, entries, now }: { readonly number: number; readonly entries: readonly Revocation[]; readonly now: Date },
  registry: Signer,
): Promise<string> {
  const value = list.parse({
    format: 'emis-plugin-revocations/1',
    number,
    issuedAt: now.toISOString(),
    entries,
    registry: registry.publicKey,
  });
  return canonicalJson({ list: value, signature: hexOf(await registry.sign(signedBytes(value))) });
}

/** By whom a list may be signed, and how old it may be. */
export interface RevocationTrust {
  readonly registryKeys: readonly string[];
  readonly now: Date;
  /** Days; {@link REVOCATIONS_MAX_AGE_DAYS} unless said. */
  readonly maxAgeDays?: number;
  /** The number of the last list that was seen: a lower one is refused. */
  readonly lastNumber?: number;
}

/**
 * Reads a signed list. `plugin` is for whom it is asked, and stands in what is thrown.
 *
 * @throws {PluginError} `plugin.revocations-wrong`, `-older`, `-stale`, `-early`
 */
export async function readRevocations(
  text: string,
  { registryKeys, now, maxAgeDays = REVOCATIONS_MAX_AGE_DAYS, lastNumber = 0 }: RevocationTrust,
  plugin = '*',
): Promise<RevocationList> {
  const read = readCanonical(signedList, new TextEncoder().encode(text));
  if (!read || !registryKeys.includes(read.list.registry))
    throw new PluginError('plugin.revocations-wrong', { plugin });
  const { list: found } = read;
  if (!(await isSignedBy(found.registry, found, read.signature))) {
    throw new PluginError('plugin.revocations-wrong', { plugin });
  }
  if (found.number < lastNumber) {
    throw new PluginError('plugin.revocations-older', { plugin, number: found.number, known: lastNumber });
  }
  const age = now.getTime() - Date.parse(found.issuedAt);
  if (age > maxAgeDays * 86_400_000) {
    throw new PluginError('plugin.revocations-stale', { plugin, on: found.issuedAt, days: maxAgeDays });
  }
  if (age < -CLOCK_TOLERANCE_MS) throw new PluginError('plugin.revocations-early', { plugin, on: found.issuedAt });
  return found;
}

/** The entry of a list that speaks of this bundle. */
export function revocationOf(
  { plugin, release, author }: Pick<Statement, 'plugin' | 'release' | 'author'>,
  { entries }: RevocationList,
): Revocation | undefined {
  return entries.find((entry) => {
    const fits = entry.plugin === plugin && release <= (entry.upTo ?? Number.POSITIVE_INFINITY);
    if (entry.author === undefined) return fits;
    return entry.author === author && (entry.plugin === undefined || fits);
  });
}
