import type { Bundle } from './bundle.ts';
import { canRead, type Format, type ReadableFormat } from './format.ts';
import type { FormatText } from './format-text.ts';
import { FORMATS } from './formats.ts';

/**
 * Finds out in which format a bundle is.
 *
 * @param more formats to try after those of this package: what a country's profile brings
 * @returns the format, and what gives it away: files, and what stands in them
 * @throws {BundleError} `bundle.not-a-bundle` when it is in none that we know, `bundle.packed` when it has to be unpacked first,
 *   `xlsx.other-kind` when it is a workbook of an older kind
 */
export async function detectFormat(
  bundle: Bundle,
  more: readonly Format[] = [],
): Promise<{ format: ReadableFormat; reason: FormatText }> {
  const all = [...FORMATS, ...more].filter(canRead);
  const formats = [...all.filter(({ general }) => !general), ...all.filter(({ general }) => general)];
  for (const format of formats) {
    const reason = await format.recognise(bundle);
    if (reason !== undefined) return { format, reason };
  }
  const { noFormat } = await import('./no-format.ts');
  throw await noFormat(bundle, formats);
}
