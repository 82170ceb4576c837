/**
 * Signs that stand in no name, and are left where letters were read in the wrong encoding: `MuÃ±oz` (UTF-8 taken for Latin-1),
 * `Mu±oz` and `Nu¤ez` (code pages of DOS), `Mu�oz` and `Mu?oz` (a letter that was lost), `Mu&ntilde;oz` (HTML).
 */
const GARBLED: readonly RegExp[] = [
  // The first byte of a letter in UTF-8, and what Latin-1 or windows-1252 makes of its second. A whole word in capitals, JOÃO, has letters there.
  /[ÂÃ][\u0080-\u00BF\u20AC\u201A\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u2018\u201C\u201D\u2013\u2014\u02C6\u02DC\u2122ƒŠŒŽšœžŸ]/u,
  /[\u0080-\u009F\uFFFD]/u,
  // Signs that are not letters, inside a word.
  /\p{L}[¤¢£¥¦§¨©¬®¯±²³µ¶¸¹»«¼½¾¿¡×÷†‡‰│┤├╣║╝╗┐└┴┬─┼╚╔╩╦╠═╬░▒▓■?]+\p{L}/u,
  /&(?:[a-zA-Z]{2,8}|#\d{2,5});/u,
];

/** Whether a text shows that its letters were read in the wrong encoding on their way. */
export function isGarbled(text: string): boolean {
  // Nearly all names are of plain letters.
  if (/^[A-Za-zÀ-ÁÄ-ÿ'’ .-]*$/u.test(text)) return false;
  return GARBLED.some((pattern) => pattern.test(text));
}
