import type { Bundle } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { canRead, type Format, type ReadableFormat } from './format.ts';
import { type FormatText, textIn } from './format-text.ts';
import { FORMATS } from './formats.ts';

/**
 * Finds out in which format a bundle is.
 *
 * @param more formats to try after those of this package: what a country's profile brings
 * @returns the format, and what gives it away: files, and what stands in them
 * @throws {BundleError} `bundle.not-a-bundle` when it is in none that we know
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
  const found = shownNames(bundle);
  const known = formats.map(({ title }) => textIn(title, 'en')).join(', ');
  const ids = formats.map(({ id }) => id).join(', ');
  throw new BundleError(
    'bundle.not-a-bundle',
    `${bundle.origin} is in no format that can be read. Found: ${found}. Formats that can be read: ${known}. ` +
      'Give the folder or zip that holds the files of one of them, under the names that it prescribes: for OneRoster manifest.csv, orgs.csv, users.csv.',
    { origin: bundle.origin, found, known, ids },
  );
}

const SHOWN = 8;

function shownNames({ files }: Bundle): string {
  if (files.length === 0) return '∅';
  const names = files.slice(0, SHOWN).map(({ name }) => name);
  return files.length > SHOWN ? `${names.join(', ')} and ${files.length - SHOWN} more` : names.join(', ');
}
