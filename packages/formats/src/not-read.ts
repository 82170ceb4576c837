import type { ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from './bundle.ts';
import type { ReadingContext } from './table/reading-context.ts';

/** Lists files that do not belong to the format. */
export function listUnexpected(bundle: Bundle, known: ReadonlySet<ByteSource>, context: ReadingContext): ReadItem[] {
  return bundle.files
    .filter((file) => !known.has(file))
    .map(({ name }) => ({
      type: 'finding',
      finding: context.finding('file.unexpected', { file: name }),
      unread: false,
    }));
}
