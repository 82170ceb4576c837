import { PluginError } from '../errors.ts';
import type { BundleFiles } from './bundle-files.ts';
import { isSignedBy } from './ed25519.ts';
import { type RevocationTrust, readRevocations, revocationOf } from './revocations.ts';
import { authorsPart, statementDigest } from './sign-plugin.ts';
import type { Signed } from './statement.ts';

/** What a host remembers of a plugin that it admitted, to know an older bundle, or another author, when it sees one. */
export interface KnownRelease {
  readonly release: number;
  /** {@link VerifiedPlugin.digest} of it. */
  readonly digest: string;
  readonly author: string;
}

/** Whom a host trusts, and what it has seen before. Nothing here needs a network. */
export interface SignatureTrust extends Omit<RevocationTrust, 'lastNumber'> {
  /** The text of the newest list of revocations. Without one nothing is admitted. */
  readonly revocations?: string;
  /** The number of the last list that was seen. */
  readonly lastRevocations?: number;
  /** The release of this plugin that was admitted last. */
  readonly known?: KnownRelease | ((plugin: string) => KnownRelease | undefined);
  /** What the bundle is called in errors before it has told its name: its folder. */
  readonly name?: string;
}

/** A bundle whose every byte its author signed and a trusted registry countersigned. */
export interface VerifiedPlugin extends KnownRelease {
  readonly plugin: string;
  readonly version: string;
  readonly registry: string;
  /** The earlier of the days to which author and registry stand by it, ISO 8601. */
  readonly expires: string;
  readonly grants: readonly string[];
  /** The number of the list of revocations by which it was checked. */
  readonly revocations: number;
}

/**
 * Verifies a bundle offline: paths, signatures, files, days, release, revocations. What is returned is to be kept, and given as
 * `known` and `lastRevocations` next time. Run the very bytes that were given here; a folder may have changed since.
 *
 * @throws {PluginError} with one code for each reason, from `plugin.unsigned` to `plugin.revoked`
 * @example
 * const files = await readPluginFolder('./plugins/late-entries');
 * const verified = await verifyPlugin(files, { registryKeys: [key], revocations, now: new Date() });
 */
export async function verifyPlugin(files: BundleFiles, trust: SignatureTrust): Promise<VerifiedPlugin> {
  const signed = await authorsPart(files, trust.name);
  const { plugin, version, release, author, grants } = signed.statement;
  const { registry, expires, replaces } = await countersigned(signed, trust);
  const digest = await statementDigest(signed);
  const known = typeof trust.known === 'function' ? trust.known(plugin) : trust.known;
  checkKnown({ plugin, release, digest, author, replaces }, known);
  if (trust.revocations === undefined) throw new PluginError('plugin.revocations-missing', { plugin });
  const { lastRevocations: lastNumber } = trust;
  const list = await readRevocations(
    trust.revocations,
    { ...trust, ...(lastNumber === undefined ? {} : { lastNumber }) },
    plugin,
  );
  const revoked = revocationOf(signed.statement, list);
  if (revoked) throw new PluginError('plugin.revoked', { plugin, reason: revoked.reason });
  return { plugin, version, release, author, registry, expires, grants, digest, revocations: list.number };
}

/** The registry's part, after its key was found to be trusted, its signature its own, and no day past. */
async function countersigned(signed: Signed, { registryKeys, now }: SignatureTrust) {
  const { countersignature, registrySignature } = signed;
  const { plugin, expires: authorsDay } = signed.statement;
  if (!countersignature || registrySignature === undefined) {
    throw new PluginError('plugin.not-countersigned', { plugin });
  }
  const { registry, expires: registrysDay, replaces } = countersignature;
  if (!registryKeys.includes(registry)) throw new PluginError('plugin.registry-unknown', { plugin, key: registry });
  const isOfThis = countersignature.statement === (await statementDigest(signed));
  if (!isOfThis || !(await isSignedBy(registry, countersignature, registrySignature))) {
    throw new PluginError('plugin.countersignature-wrong', { plugin, key: registry });
  }
  const expires = new Date(Math.min(Date.parse(authorsDay), Date.parse(registrysDay))).toISOString();
  if (Date.parse(expires) <= now.getTime()) throw new PluginError('plugin.signature-expired', { plugin, on: expires });
  return { registry, expires, replaces };
}

function checkKnown(
  is: KnownRelease & { readonly plugin: string; readonly replaces: string | undefined },
  known: KnownRelease | undefined,
): void {
  if (!known) return;
  const { plugin, release, author } = is;
  if (author !== known.author && is.replaces !== known.author) {
    throw new PluginError('plugin.author-changed', { plugin, key: author });
  }
  if (release < known.release) throw new PluginError('plugin.release-older', { plugin, release, known: known.release });
  if (release === known.release && is.digest !== known.digest) {
    throw new PluginError('plugin.release-reused', { plugin, release });
  }
}
