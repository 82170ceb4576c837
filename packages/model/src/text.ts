import * as z from 'zod';

/**
 * Whether a text is well-formed and without control characters, tabs and line breaks included.
 * What checks records fast knows a {@link line} by this function.
 */
export function isCleanText(text: string): boolean {
  return isLine(text, Number.POSITIVE_INFINITY) || text === '';
}

const ofAtMost = (longest: number) =>
  z.string().min(1).max(longest).refine(isCleanText, { error: 'control-character' });

/** A line of text for people: not empty, at most 255 characters, well-formed, without control characters. */
export const line = ofAtMost(255);

/** A line for longer wording, such as a formula in words or an address on the web: at most 2,000 characters. */
export const longLine = ofAtMost(2000);

const CODE = /^\S(.{0,98}\S)?$/u;

/** A short code of some list: no surrounding blanks. */
export const code = z.string().regex(CODE);

/**
 * Whether a text is a {@link line} of at most so many characters. The same answer as zod's, several times faster.
 * Characters outside the basic plane count once, though they are two units of a string.
 */
export function isLine(text: string, longest: number): boolean {
  const units = text.length;
  if (units === 0 || units > 2 * longest) return false;
  let pairs = 0;
  for (let index = 0; index < units; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit === 127) return false;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    if (unit > 0xdbff) return false;
    const next = text.charCodeAt(++index);
    if (!(next >= 0xdc00 && next <= 0xdfff)) return false;
    pairs++;
  }
  return units - pairs <= longest;
}

/** Whether a text is a {@link code}: the same answer as zod's, several times faster for the usual codes. */
export function isCode(text: string): boolean {
  const units = text.length;
  if (units === 0 || units > 200) return false;
  if (units > 100) return CODE.test(text);
  for (let index = 0; index < units; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 32 || unit > 126) return CODE.test(text);
  }
  return true;
}
