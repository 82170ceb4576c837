/**
 * A text with memory of its own. Engines make a slice of a text by pointing into it: without this, one kept word would keep
 * alive all the text of the file that it was cut from. Whatever outlives its record, as what a rule over a dataset remembers,
 * has to be made its own.
 */
export function ownText(text: string): string {
  // Joined texts are laid out anew when a part of them is taken.
  return ` ${text}`.slice(1);
}
