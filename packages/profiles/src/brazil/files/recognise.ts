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
  readonly lines: LineHabits;
}

/** What all lines of a file have in common that the layout does not know. */
export interface LineHabits {
  /** Each ends with a bar more than its fields need. */
  readonly barBehind: boolean;
  /** They end with CR alone. */
  readonly onlyCr: boolean;
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
  const text = await beginning(source);
  const onlyCr = !text.includes('\n') && text.includes('\r');
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const first = lines[0]?.replace(/^(?:ï»¿|ÿþ|þÿ)/, '') ?? '';
  if (!/^(?:00|89)\|/.test(first)) return undefined;
  // The last line may be cut off.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const found = [first, ...whole.slice(1)].flatMap((line) => {
    const record = RECORD_TYPES.find((type) => line.startsWith(`${type}|`));
    return record === undefined ? [] : [{ record, count: line.split('|').length, barred: line.endsWith('|') }];
  });
  const asTheyStand = votesOf(found);
  const without = found.every(({ barred }) => barred) ? votesOf(found.map(withoutBar)) : asTheyStand;
  const barBehind = without.most > asTheyStand.most;
  const { edition, votes, seen } = barBehind ? without : asTheyStand;
  const alike = new Set(EDITIONS.filter((one) => votes.get(one) === votes.get(edition)));
  const fits = [...seen].filter(([record, count]) => edition.counts[record] === count);
  // A file that begins with `00|` and has other lines of the census is one, even if no line is of the right length.
  if (fits.length === 0 && seen.size < 2) return undefined;
  const counts = fits.map(([record, count]) => `${record}: ${count}`).join(', ');
  return { edition, alike, counts, lines: { barBehind, onlyCr } };
}

interface LineFound {
  readonly record: RecordType;
  readonly count: number;
}

function withoutBar({ record, count }: LineFound): LineFound {
  return { record, count: count - 1 };
}

/** How many lines have as many fields as in each edition, and in which most have. */
function votesOf(lines: readonly LineFound[]) {
  const seen = new Map<RecordType, number>();
  const votes = new Map<Edition, number>(EDITIONS.map((edition) => [edition, 0]));
  for (const { record, count } of lines) {
    seen.set(record, seen.get(record) ?? count);
    for (const edition of EDITIONS)
      if (edition.counts[record] === count) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  const edition = EDITIONS.reduce((best, one) => ((votes.get(one) ?? 0) > (votes.get(best) ?? 0) ? one : best));
  return { edition, votes, seen, most: votes.get(edition) ?? 0 };
}

/** The beginning of a file as letters of one byte, without the empty bytes of UTF-16: enough to count bars. */
async function beginning(source: ByteSource): Promise<string> {
  let text = '';
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, PEEKED - text.length);
    const bytes = part.includes(0) ? part.filter((byte) => byte !== 0) : part;
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    if (text.length >= PEEKED) break;
  }
  return text;
}
