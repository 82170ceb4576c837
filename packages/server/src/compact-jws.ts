/** No token of ours, or of an issuer that we know, is longer. */
const LONGEST = 8192;
/** Base64url without padding, in the one way of writing that its bytes have: the bits that no byte needs are zero. */
const PART = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;
/** Headers by which a token would bring its own key, say where to get it, or have itself read in another way. */
const UNWANTED_HEADERS = ['jwk', 'jku', 'x5c', 'x5u', 'crit'];

/**
 * Whether a text is a signed token in compact form, written in the only way that we take. Libraries read over spaces, padding and stray bits,
 * so that one token could be written in many ways; then no change of a token may pass for the token.
 */
export function isCompactJws(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.split('.');
  return parts.length === 3 && parts.every((part) => part !== '' && PART.test(part));
}

/** Whether a token says by itself how it wants to be checked. Only a proof of DPoP may, by the key in it. */
export function wantsMore(header: object): boolean {
  return UNWANTED_HEADERS.some((name) => name in header);
}

/** A text that may stand in a database, and is no more than a name. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= 255 && text.isWellFormed() && !text.includes('\0');
}
