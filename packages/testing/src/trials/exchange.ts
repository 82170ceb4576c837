/** One request of the side under trial, or to it, and what was answered. */
export interface Exchange {
  /** Milliseconds on a clock that only runs forward. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the request, decompressed. */
  readonly body: string;
  /** 0: the line was cut before an answer came through. */
  readonly status: number;
  readonly answer: string;
}

/** What a certificate keeps of an exchange: enough to prove what travelled, without its content. */
export interface ExchangeHash {
  readonly method: string;
  /** With the names of its query, without their values. */
  readonly path: string;
  readonly status: number;
  /** SHA-256 of the decompressed body of the request, in hexadecimal. */
  readonly request: string;
  /** SHA-256 of the body of the answer. */
  readonly answer: string;
}

/** Hashes an exchange. */
export async function hashOfExchange({ method, path, status, body, answer }: Exchange): Promise<ExchangeHash> {
  return { method, path: withoutValues(path), status, request: await sha256(body), answer: await sha256(answer) };
}

/** A path with the names of its query alone: cursors are long, and nobody's business. */
function withoutValues(path: string): string {
  const [place = '', query] = path.split('?');
  if (query === undefined) return place;
  return `${place}?${[...new URLSearchParams(query).keys()].join('&')}`;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
