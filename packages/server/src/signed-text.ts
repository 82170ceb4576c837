/** Texts that go out and come back: who gets one cannot change it. */
export class SignedTexts {
  readonly #key: CryptoKey;

  /** @param key HMAC */
  constructor(key: CryptoKey) {
    this.#key = key;
  }

  async write(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', this.#key, bytes));
    return `${toBase64Url(bytes)}.${toBase64Url(signature)}`;
  }

  /** The JSON in a signed text; nothing when it is none of ours. */
  async readJson(signed: string): Promise<unknown> {
    const parts = signed.split('.');
    const [text, signature] = parts.map(fromBase64Url);
    if (!text || !signature || parts.length !== 2) return undefined;
    // Web Crypto compares in constant time.
    if (!(await crypto.subtle.verify('HMAC', this.#key, signature, text))) return undefined;
    return JSON.parse(new TextDecoder().decode(text));
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]{1,2048}$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  // Two texts may stand for the same bytes; only the one that we write is ours.
  return toBase64Url(bytes) === text ? bytes : undefined;
}
