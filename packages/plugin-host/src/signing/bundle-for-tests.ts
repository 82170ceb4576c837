import { definePlugin, emit, manifestOf, read } from '@emis-sdk/plugin';
import type { BundleFiles } from './bundle-files.ts';
import type { Signer } from './ed25519.ts';
import { hexOf } from './hex.ts';
import { signRevocations } from './revocations.ts';
import { countersignPlugin, signPlugin } from './sign-plugin.ts';

export const NOW = new Date('2026-11-27T12:00:00.000Z');
export const LATER = new Date('2027-11-27T12:00:00.000Z');
export const PLUGIN = 'org.example.entry';

/** A key that was made for one test. */
export async function madeSigner(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    publicKey: hexOf(await crypto.subtle.exportKey('raw', pair.publicKey)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(bytes))),
  };
}

/** The description of a plugin as a build writes it. */
export function described(fields: readonly ('entryDate' | 'exitDate')[] = ['entryDate']): object {
  return manifestOf(
    definePlugin({
      id: PLUGIN,
      contract: 1,
      version: '1.0.0',
      title: { en: 'Late entries', es: 'Ingresos tardíos', pt: 'Ingressos tardios' },
      grants: [read('enrolment', fields, 'Compares it.'), emit('finding', 'Names it.')],
      contributes: { rules: [`${PLUGIN}.late`] },
      setup() {
        return undefined;
      },
    }),
  );
}

export const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export const unsigned: BundleFiles = new Map([
  ['plugin.json', bytesOf(described())],
  ['plugin.js', bytesOf('export default {};')],
  ['LICENSE', bytesOf('Apache-2.0')],
]);

export const withFile = (files: BundleFiles, path: string, content: Uint8Array): BundleFiles =>
  new Map([...files, [path, content]]);

export const withoutFile = (files: BundleFiles, path: string): BundleFiles =>
  new Map([...files].filter(([name]) => name !== path));

/** An author, a registry, what both signed, and a list that takes nothing back. */
export async function signedBundle(files: BundleFiles = unsigned, release = 3) {
  const [author, registry] = [await madeSigner(), await madeSigner()];
  const sign = async (bundle: BundleFiles, by: Signer, of: number) =>
    withFile(
      bundle,
      'signature.json',
      bytesOf(await signPlugin(bundle, { release: of, expires: LATER, now: NOW }, by)),
    );
  const countersign = async (bundle: BundleFiles, by: Signer, options: { replaces?: string; expires?: Date } = {}) =>
    withFile(
      bundle,
      'signature.json',
      bytesOf(await countersignPlugin(bundle, { expires: LATER, now: NOW, ...options }, by)),
    );
  const bundle = await countersign(await sign(files, author, release), registry);
  const revocations = await signRevocations({ number: 7, entries: [], now: NOW }, registry);
  const trust = { registryKeys: [registry.publicKey], revocations, now: NOW };
  return { author, registry, sign, countersign, bundle, trust };
}
