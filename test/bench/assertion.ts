/** A client assertion of RFC 7523, signed by Web Crypto. */
export async function signedAssertion(
  privateKey: JsonWebKey,
  { clientId, audience, now }: { clientId: string; audience: string; now: Date },
): Promise<string> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['sign']);
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: audience,
    jti: crypto.randomUUID(),
    iat: seconds,
    exp: seconds + 60,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'ES256' })}.${part(claims)}`;
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}
