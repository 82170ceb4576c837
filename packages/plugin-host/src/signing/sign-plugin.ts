import { canonicalJson } from '@emis-sdk/model';
import { pluginJson } from '@emis-sdk/plugin';
import { PluginError } from '../errors.ts';
import { jsonNamedOnce } from '../json-named-once.ts';
import { type BundleFiles, checkBundle, describedBy, digestsOf } from './bundle-files.ts';
import { isSignedBy, type Signer, signedBytes } from './ed25519.ts';
import { hexOf, sha256 } from './hex.ts';
import {
  type Countersignature,
  countersignature,
  readSigned,
  SIGNATURE_FILE,
  type Signed,
  type Statement,
  signedText,
  statement,
} from './statement.ts';

/** What an author decides when a bundle is signed. */
export interface SigningOptions {
  /** Higher than that of every bundle of this plugin before. */
  readonly release: number;
  readonly expires: Date;
  readonly now: Date;
}

/**
 * Signs a bundle as its author: what is returned is the text of its `signature.json`.
 *
 * @throws {PluginError} `plugin.file-path`, `plugin.bundle-too-large`, `plugin.manifest-invalid` when there is no `plugin.json` that a host could read
 */
export async function signPlugin(files: BundleFiles, options: SigningOptions, author: Signer): Promise<string> {
  checkBundle(files, '?');
  const described = describedBy(files, readManifest);
  if (!described) throw new PluginError('plugin.manifest-invalid', { plugin: '?', path: 'plugin.json' });
  const value: Statement = statement.parse({
    format: 'emis-plugin-statement/1',
    plugin: described.id,
    version: described.version,
    release: options.release,
    signedAt: options.now.toISOString(),
    expires: options.expires.toISOString(),
    grants: described.grants,
    files: await digestsOf(files),
    author: author.publicKey,
  });
  return signedText({ statement: value, signature: hexOf(await author.sign(signedBytes(value))) });
}

/** What a registry decides when it countersigns. */
export interface CountersigningOptions {
  readonly expires: Date;
  readonly now: Date;
  /** The public key that this author's takes the place of, when the author has lost one. */
  readonly replaces?: string;
}

/**
 * Countersigns what an author signed: what is returned is the new text of `signature.json`. Look at the bundle first; this
 * checks that its files are those that were signed, and judges nothing else.
 *
 * @throws {PluginError} `plugin.unsigned`, `plugin.signature-malformed`, `plugin.signature-wrong`, `plugin.file-changed` and its like
 */
export async function countersignPlugin(
  files: BundleFiles,
  { now, expires, replaces }: CountersigningOptions,
  registry: Signer,
): Promise<string> {
  const { statement: said, signature } = await authorsPart(files);
  const value: Countersignature = countersignature.parse({
    format: 'emis-plugin-countersignature/1',
    statement: await statementDigest({ statement: said, signature }),
    signedAt: now.toISOString(),
    expires: expires.toISOString(),
    ...(replaces === undefined ? {} : { replaces }),
    registry: registry.publicKey,
  });
  const registrySignature = hexOf(await registry.sign(signedBytes(value)));
  return signedText({ statement: said, signature, countersignature: value, registrySignature });
}

/**
 * What the author of a bundle signed, after its files were found to be those that were signed.
 *
 * @throws {PluginError} for everything that does not depend on whom a host trusts
 */
export async function authorsPart(files: BundleFiles, name = '?'): Promise<Signed> {
  checkBundle(files, name);
  const content = files.get(SIGNATURE_FILE);
  if (content === undefined) throw new PluginError('plugin.unsigned', { plugin: name });
  const signed = readSigned(content);
  if (!signed) throw new PluginError('plugin.signature-malformed', { plugin: name });
  const { plugin, version, author, grants, files: expected } = signed.statement;
  if (!(await isSignedBy(author, signed.statement, signed.signature))) {
    throw new PluginError('plugin.signature-wrong', { plugin, key: author });
  }
  const described = describedBy(files, readManifest);
  const added = described?.grants.find((grant) => !grants.includes(grant));
  if (added !== undefined) throw new PluginError('plugin.grant-added', { plugin, grant: added });
  const found = new Map(Object.entries(await digestsOf(files)));
  for (const [path, digest] of Object.entries(expected)) {
    const is = found.get(path);
    if (is === undefined) throw new PluginError('plugin.file-removed', { plugin, path });
    if (is !== digest) throw new PluginError('plugin.file-changed', { plugin, path });
  }
  for (const path of found.keys()) {
    if (!Object.hasOwn(expected, path)) throw new PluginError('plugin.file-added', { plugin, path });
  }
  const agrees = described?.id === plugin && described.version === version && described.grants.length === grants.length;
  if (!agrees) throw new PluginError('plugin.statement-differs', { plugin });
  return signed;
}

/** What a registry signs of an author's part. */
export async function statementDigest({ statement: said, signature }: Signed): Promise<string> {
  return sha256(new TextEncoder().encode(canonicalJson({ statement: said, signature })));
}

function readManifest(text: string) {
  return pluginJson.parse(jsonNamedOnce(text));
}
