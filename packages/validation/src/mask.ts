import type { Pseudonyms } from './pseudonym.ts';

/**
 * Hides a text but keeps its shape, so that a person at the source can still recognise a slip of the pen:
 * letters become `A` or `a`, digits `9`, punctuation stays. With pseudonyms the sign of the value follows after `#`.
 *
 * @example maskText('12.531.909-2') // '99.999.999-9'
 * @example maskText('12.531.909-2', createPseudonyms(key)) // '99.999.999-9#k3f7bx'
 */
export function maskText(value: string, pseudonyms?: Pseudonyms): string {
  const shape = value
    .toWellFormed()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\p{N}/gu, '9')
    .replaceAll(/\p{Lu}|\p{Lt}/gu, 'A')
    .replaceAll(/[\p{L}--A]/gv, 'a');
  return pseudonyms ? `${shape}#${pseudonyms(value)}` : shape;
}
