import type { Bundle, ByteSource } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import type { ReadableFormat } from './format.ts';
import { textIn } from './format-text.ts';
import { otherWorkbook } from './xlsx/workbook-error.ts';

/** Files named in a message at most. */
const SHOWN = 8;

/**
 * Why files are in no format that can be read: packed, an older workbook, or something else altogether.
 *
 * @param formats those that were tried
 */
export async function noFormat(bundle: Bundle, formats: readonly ReadableFormat[]): Promise<BundleError> {
  const { origin, files } = bundle;
  for (const file of files.slice(0, SHOWN)) {
    const kind = kindOf(await firstBytes(file));
    if (kind === 'older workbook') return otherWorkbook(file.name);
    if (kind !== undefined) {
      const message = `${file.name} is packed (${kind}), which is not unpacked here. Unpack it and give the folder, or a .zip of its files.`;
      return new BundleError('bundle.packed', message, { origin, name: file.name, kind });
    }
  }
  const found = shownNames(files);
  const known = formats.map(({ title }) => textIn(title, 'en')).join(', ');
  const ids = formats.map(({ id }) => id).join(', ');
  return new BundleError(
    'bundle.not-a-bundle',
    `${origin} is in no format that can be read. Found: ${found}. Formats that can be read: ${known}. ` +
      'Give the folder or zip that holds the files of one of them, under the names that it prescribes: for OneRoster manifest.csv, orgs.csv, users.csv.',
    { origin, found, known, ids },
  );
}

function shownNames(files: readonly ByteSource[]): string {
  if (files.length === 0) return '∅';
  const names = files.slice(0, SHOWN).map(({ name }) => name);
  return files.length > SHOWN ? `${names.join(', ')} and ${files.length - SHOWN} more` : names.join(', ');
}

/**
 * By what files of other kinds begin with: gzip in RFC 1952, section 2.3.1; zip in APPNOTE.TXT, 4.3.7; the others as the freedesktop
 * database of MIME types has them (https://gitlab.freedesktop.org/xdg/shared-mime-info). They only choose the words of an error.
 */
const SIGNS: readonly (readonly [kind: string, sign: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ['older workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

function kindOf(bytes: Uint8Array): string | undefined {
  return SIGNS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))?.[0];
}

/** The first eight bytes of a file: enough for every sign, in whatever pieces they come. */
async function firstBytes(file: ByteSource): Promise<Uint8Array> {
  const first: number[] = [];
  for await (const piece of file.open()) {
    first.push(...piece.subarray(0, 8 - first.length));
    if (first.length === 8) break;
  }
  return Uint8Array.from(first);
}
