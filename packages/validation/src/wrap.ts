/**
 * Breaks a text into lines at blanks. A word longer than a line stands alone and whole, so that it can be copied.
 *
 * @param indent what every line begins with; it counts towards the width
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/** Replaces what could steer a terminal or turn the direction of a line: a value from a file is only ever shown. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '�');
}
