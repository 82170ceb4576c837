import type { Code } from '@emis-sdk/model';

/** A code whose name is the same in every language. */
export function placeCode(code: string, name: string): Code {
  return { code, labels: { en: name, es: name, pt: name } };
}

/**
 * Reads a table of two levels of territories: a line for each upper one, `05 Antioquia|001 Medellín|002 Abejorral`. The code of a lower
 * one is that of the line with its own behind it.
 *
 * @example territoryCodes('05 Antioquia|001 Medellín') // codes 05 and 05001
 */
export function territoryCodes(table: string): Code[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [[parent, name] = ['', ''], ...children] = line.split('|').map(codeAndName);
      return [placeCode(parent, name), ...children.map(([code, child]) => placeCode(`${parent}${code}`, child))];
    });
}

function codeAndName(text: string): [code: string, name: string] {
  const blank = text.indexOf(' ');
  return [text.slice(0, blank), text.slice(blank + 1)];
}
