import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Signer } from '@emis-sdk/plugin-host';
import { SigningError } from './signing-error.ts';

/** Names the passphrase of a key file: an option would be seen by everybody who lists the processes. */
export const PASSPHRASE_VARIABLE = 'EMIS_KEY_PASSPHRASE';

/**
 * Makes a key pair for signing, writes its private half for its owner alone, and gives the public one. Nothing is written over.
 *
 * @throws {SigningError} `cli.signing-key-exists`
 */
export async function writeKeyFile(path: string, passphrase: string | undefined): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  });
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EEXIST' ? new SigningError('cli.signing-key-exists', { path }, { cause }) : cause;
  });
  return publicDigits(privateKey);
}

/**
 * Whoever holds the private key in a file (PEM, PKCS #8, Ed25519).
 *
 * @throws {SigningError} `cli.signing-key-not-usable`
 */
export async function signerOfFile(path: string, passphrase: string | undefined): Promise<Signer> {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: await readFile(path), ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    throw new SigningError('cli.signing-key-not-usable', { path, variable: PASSPHRASE_VARIABLE }, { cause });
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new SigningError('cli.signing-key-not-usable', { path, variable: PASSPHRASE_VARIABLE });
  }
  return { publicKey: publicDigits(key), sign: (bytes) => Promise.resolve(new Uint8Array(sign(null, bytes, key))) };
}

function publicDigits(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}
