/**
 * The same text in memory of its own. A value cut from a piece of a file would otherwise hold the whole piece in memory for as
 * long as it is kept. Texts of up to 12 characters are always copied by the engine.
 */
export function ownText(text: string): string {
  return text.length <= 12 ? text : ` ${text}`.slice(1);
}
