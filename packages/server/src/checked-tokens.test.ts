import { beforeAll, expect, it } from 'vitest';
import { issueToken } from './access-token.ts';
import { CheckedTokens } from './checked-tokens.ts';
import type { TokenKey } from './meta.ts';
import { TOKEN_SECONDS } from './token-claims.ts';

const ISSUER = 'https://emis.test';
const CLAIMS = { clientId: 'c1', scopes: ['emis/changes.read'], clientKey: 'k1', grant: 1 } as const;
const MADE_AT = Date.parse('2026-11-28T10:00:00Z');
const after = (seconds: number) => new Date(MADE_AT + seconds * 1000);

let key: TokenKey;
let token: string;
beforeAll(async () => {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  key = { id: 'server-key', ...pair, publicJwk: {} };
  token = await issueToken({ ...CLAIMS, purpose: 'registration' }, { issuer: ISSUER, key, now: after(0), id: 't1' });
});

it('takes a token for as long as it is valid, and not a second longer, however often it took it before', async () => {
  const tokens = new CheckedTokens(ISSUER, key);
  for (const seconds of [0, 1, TOKEN_SECONDS - 1]) {
    expect(await tokens.claimsOf(token, after(seconds))).toMatchObject(CLAIMS);
  }
  expect(await tokens.claimsOf(token, after(TOKEN_SECONDS))).toBeUndefined();
  expect(await tokens.claimsOf(token, after(TOKEN_SECONDS + 1))).toBeUndefined();
});

it('refuses a token that it took when its clock is set back by more than the life of one', async () => {
  const tokens = new CheckedTokens(ISSUER, key);
  expect(await tokens.claimsOf(token, after(0))).toMatchObject(CLAIMS);
  expect(await tokens.claimsOf(token, after(-TOKEN_SECONDS - 1))).toBeUndefined();
});

it('takes nothing else for a token that it took: no other signature, and no other words under the same one', async () => {
  const tokens = new CheckedTokens(ISSUER, key);
  expect(await tokens.claimsOf(token, after(0))).toMatchObject(CLAIMS);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const wider = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), scope: 'emis/clients.manage' };
  const other = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  for (const forged of [
    `${header}.${payload}.${other}`,
    `${header}.${Buffer.from(JSON.stringify(wider)).toString('base64url')}.${signature}`,
  ]) {
    for (let again = 0; again < 2; again++) expect(await tokens.claimsOf(forged, after(0))).toBeUndefined();
  }
  expect(await new CheckedTokens('https://other.test', key).claimsOf(token, after(0))).toBeUndefined();
});
