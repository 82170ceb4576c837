import { PluginError } from '../errors.ts';
import { packedPlugin } from '../packed-plugin.ts';
import type { PackedPlugin } from '../walled.ts';
import type { BundleFiles } from './bundle-files.ts';
import { type KnownRelease, type SignatureTrust, type VerifiedPlugin, verifyPlugin } from './verify-plugin.ts';

/** Whom a host trusts to have signed the plugins of strangers, and what it remembers of those it has admitted. */
export interface HostSignatures
  extends Pick<SignatureTrust, 'registryKeys' | 'revocations' | 'maxAgeDays' | 'lastRevocations'> {
  /** The release of a plugin that was admitted last; nothing for one that was never here. */
  known?(plugin: string): KnownRelease | undefined;
  /** Told of what was admitted, to be kept for `known`. */
  admitted?(verified: VerifiedPlugin): void;
}

/** A bundle that was verified, as it runs: the very bytes that were looked at. @throws {PluginError} as {@link verifyPlugin} */
export async function verifiedPack(
  files: BundleFiles,
  signatures: HostSignatures | undefined,
  now: Date,
): Promise<PackedPlugin> {
  if (!signatures) throw new PluginError('plugin.untrusted', { plugin: '?' });
  const { known, admitted, ...trust } = signatures;
  const verified = await verifyPlugin(files, { ...trust, now, ...(known ? { known } : {}) });
  admitted?.(verified);
  return packedPlugin(files);
}
