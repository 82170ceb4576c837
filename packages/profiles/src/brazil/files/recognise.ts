import type { Bundle, ByteSource } from '@emis-sdk/formats';
import { EDITIONS, type Edition } from './editions.ts';
import { RECORD_TYPES, type RecordType } from './layout-field.ts';

/** How many bytes from the start of a file are looked at. */
const PEEKED = 262_144;

/** What the beginning of a file gives away. */
interface Peek {
  readonly edition: Edition;
  /** All that fit as well as that: the second step is the same in several years. */
  readonly alike: ReadonlySet<Edition>;
  /** How many fields the records have by which the edition was found: `00: 56, 20: 70`. Empty when none fits. */
  readonly counts: string;
}

const peeked = new WeakMap<ByteSource, Promise<Peek | undefined>>();

/** What the beginning of a file gives away; nothing when it is no file of Educacenso. Each file is looked at once. */
function peekAt(source: ByteSource): Promise<Peek | undefined> {
  const known = peeked.get(source) ?? peek(source);
  peeked.set(source, known);
  return known;
}

/** The files of a bundle that are files of Educacenso, in the order of their names. */
export async function censusSources(bundle: Bundle): Promise<{ readonly source: ByteSource; readonly peek: Peek }[]> {
  const found: { source: ByteSource; peek: Peek }[] = [];
  for (const source of bundle.files) {
    const peek = await peekAt(source);
    if (peek) found.push({ source, peek });
  }
  return found.sort((one, other) => (one.source.name < other.source.name ? -1 : 1));
}

async function peek(source: ByteSource): Promise<Peek | undefined> {
  const lines = (await beginning(source)).split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = lines[0]?.replace(/^\ufeff|^ï»¿/, '') ?? '';
  if (!/^(?:00|89)\|/.test(first)) return undefined;
  // The last line may be cut off.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const seen = new Map<RecordType, number>();
  const votes = new Map<Edition, number>(EDITIONS.map((edition) => [edition, 0]));
  for (const line of [first, ...whole.slice(1)]) {
    const type = RECORD_TYPES.find((record) => line.startsWith(`${record}|`));
    if (type === undefined) continue;
    const count = line.split('|').length;
    seen.set(type, seen.get(type) ?? count);
    for (const edition of EDITIONS)
      if (edition.counts[type] === count) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  const edition = EDITIONS.reduce((best, one) => ((votes.get(one) ?? 0) > (votes.get(best) ?? 0) ? one : best));
  const alike = new Set(EDITIONS.filter((one) => votes.get(one) === votes.get(edition)));
  const fits = [...seen].filter(([record, count]) => edition.counts[record] === count);
  // A file that begins with `00|` and has other lines of the census is one, even if no line is of the right length.
  if (fits.length === 0 && seen.size < 2) return undefined;
  return { edition, alike, counts: fits.map(([record, count]) => `${record}: ${count}`).join(', ') };
}

/** The beginning of a file as letters of one byte: enough to count bars. */
async function beginning(source: ByteSource): Promise<string> {
  let text = '';
  for await (const chunk of source.open()) {
    const bytes = chunk.subarray(0, PEEKED - text.length);
    if (bytes.includes(0)) return '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    if (text.length >= PEEKED) break;
  }
  return text;
}
