/** Text as bytes of ISO-8859-1, with what that cannot hold. */
export interface Latin1 {
  readonly bytes: Uint8Array;
  /** Whether a letter was written without its accent, or left out, because ISO-8859-1 does not have it. */
  readonly changed: boolean;
}

/** Writes a text as ISO-8859-1. A letter that it does not have goes without its accent, and is left out when that does not help. */
export function latin1(text: string): Latin1 {
  const plain = isLatin1(text) ? text : [...text].map(likeness).join('');
  const bytes = new Uint8Array(plain.length);
  for (let index = 0; index < plain.length; index++) bytes[index] = plain.charCodeAt(index);
  return { bytes, changed: plain !== text };
}

function isLatin1(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0xff) return false;
  return true;
}

function likeness(letter: string): string {
  if (isLatin1(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return isLatin1(bare) ? bare : '';
}
