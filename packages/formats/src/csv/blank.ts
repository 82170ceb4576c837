/** Whether a part of a text holds nothing but blanks: such a cell is an absent field, such a row is none. */
export function isBlankPart(text: string, from: number, to: number): boolean {
  if (from >= to) return true;
  const first = text.charCodeAt(from);
  // Letters, digits and signs of ASCII are no blanks; of what else there is, the engine knows.
  return (first <= SPACE || first > TILDE) && text.slice(from, to).trim() === '';
}

const SPACE = 0x20;
const TILDE = 0x7e;
