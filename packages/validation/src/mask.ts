/**
 * Hides a text but keeps its shape, so that a person at the source can still recognise a slip of the pen:
 * letters become `A` or `a`, digits `9`, punctuation stays.
 *
 * @example maskText('12.531.909-2') // '99.999.999-9'
 */
export function maskText(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\p{N}/gu, '9')
    .replaceAll(/\p{Lu}|\p{Lt}/gu, 'A')
    .replaceAll(/[\p{L}--A]/gv, 'a');
}
