/** A name as it is compared: without accents, capital letters, signs and doubled blanks. `Fecha de Nac.` is `fecha de nac`. */
export function foldedName(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LONGEST = 300;
