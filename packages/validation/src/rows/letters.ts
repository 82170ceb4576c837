/** What letters a cell holds, as bits. */
export const DIGIT = 1;
export const SMALL = 2;
/** A sign of Latin scripts beyond ASCII that stands in ordinary names hardly ever: `Â`, `Ã`, `±`. No digit is among them. */
export const ODD = 4;
/** Any other sign. */
export const FOREIGN = 8;

/** A question mark or an ampersand, which are left where letters went astray. */
export const ASTRAY = 16;
/** A blank between words. */
export const BLANK = 32;

/** Whether a unit is a letter of ASCII. */
export function isAsciiLetter(unit = 0): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
