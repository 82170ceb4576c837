interface OfPlugin {
  readonly plugin: string;
}
interface OfFile extends OfPlugin {
  readonly path: string;
}
interface OfKey extends OfPlugin {
  /** The public key that was named or used. */
  readonly key: string;
}

/** Why a signed plugin, or a list of those that were taken back, is refused. One reason, one code. */
export interface SignatureErrorParams {
  'plugin.unsigned': OfPlugin;
  'plugin.signature-malformed': OfPlugin;
  'plugin.signature-wrong': OfKey;
  'plugin.not-countersigned': OfPlugin;
  'plugin.registry-unknown': OfKey;
  'plugin.countersignature-wrong': OfKey;
  'plugin.signature-expired': OfPlugin & { readonly on: string };
  'plugin.statement-differs': OfPlugin;
  /** `grant` names the first permission that the author did not sign. */
  'plugin.grant-added': OfPlugin & { readonly grant: string };
  'plugin.file-changed': OfFile;
  'plugin.file-added': OfFile;
  'plugin.file-removed': OfFile;
  'plugin.file-path': OfFile;
  'plugin.file-link': OfFile;
  'plugin.bundle-too-large': OfPlugin & { readonly files: number; readonly megabytes: number };
  'plugin.release-older': OfPlugin & { readonly release: number; readonly known: number };
  'plugin.release-reused': OfPlugin & { readonly release: number };
  'plugin.author-changed': OfKey;
  'plugin.revoked': OfPlugin & { readonly reason: string };
  'plugin.revocations-missing': OfPlugin;
  'plugin.revocations-wrong': OfPlugin;
  'plugin.revocations-older': OfPlugin & { readonly number: number; readonly known: number };
  'plugin.revocations-stale': OfPlugin & { readonly on: string; readonly days: number };
  'plugin.revocations-early': OfPlugin & { readonly on: string };
}
