/** What a client assertion says, and whether it is genuine. Checked without any JOSE library, so that the tests have eyes of their own. */
export async function verifyAssertion(body: URLSearchParams, publicKey: JsonWebKey) {
  const [header = '', payload = '', signature = ''] = (body.get('client_assertion') ?? '').split('.');
  const { kty, crv, x, y } = publicKey;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, algorithm, false, ['verify']);
  const genuine = await crypto.subtle.verify(
    algorithm,
    key,
    Buffer.from(signature, 'base64url'),
    Buffer.from(`${header}.${payload}`),
  );
  return {
    genuine,
    body,
    header: JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg: string; kid?: string; typ?: string },
    claims: JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      iss: string;
      sub: string;
      aud: string;
      jti: string;
      iat: number;
      exp: number;
    },
  };
}
