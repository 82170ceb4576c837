/** What letters a cell holds, as bits. */
export const DIGIT = 1;
export const SMALL = 2;
/** A letter with an accent, or some other sign of Latin scripts beyond ASCII; no digit is among them. */
export const ACCENTED = 4;
/** Any other sign. */
export const FOREIGN = 8;

/** A question mark or an ampersand, which are left where letters went astray. */
export const ASTRAY = 16;
