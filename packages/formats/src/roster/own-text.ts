/**
 * The same text in memory of its own. A value cut from a line would otherwise hold the whole line in memory for as long as it
 * is kept as a key. Texts of up to 12 characters are always copied by the engine.
 */
export function ownText(text: string): string {
  return text.length <= 12 ? text : ` ${text}`.slice(1);
}
