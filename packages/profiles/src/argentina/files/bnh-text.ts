/** A name as the national file takes it: capital letters and blanks, without accents, apostrophes and dots. */
export function nameOut(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’´`.]/g, '')
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim();
}

/** `2016-03-01` as `01/03/2016`; nothing when it is no such day. */
export function dayOut(day: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : undefined;
}

/** A text in one cell: no delimiter of the file of 33 fields, and no line break. */
export function cellOut(text: string): string {
  return text.replaceAll(/[|\r\n\t]+/g, ' ').trim();
}

/** The id of a person whom the jurisdiction gave none: names, document, birth date and sex run together. */
export function composedId(...parts: readonly string[]): string {
  return parts
    .join('')
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
}
