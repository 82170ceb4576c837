import * as z from 'zod';
import { readBySchema } from '../read-by-schema.ts';
import { type Anonymity, anonymityOf } from './microdata.ts';
import { type PersonRow, PublishError } from './table-spec.ts';

/** 128 bits: no two of a hundred million people share one, but with a probability of less than 1 in 10^22. */
const PSEUDONYM_BYTES = 16;
/** A recipient, a purpose and a population are named so that none can be taken for another. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u;

/** Makes the pseudonyms of one purpose and recipient. What it computes with never leaves it: a key management service or an HSM may stand behind it. */
export interface PseudonymMac {
  /** Which key it is, so that datasets of before and after a change of key are told apart. Says nothing of the key. */
  readonly version: string;
  /** HMAC-SHA-256 of a text, under the key of this purpose and recipient: at least 16 bytes of it. */
  mac(text: string): Promise<Uint8Array>;
}

/** Where keys of pseudonyms are: one for each purpose and recipient, and never the same for two. */
export interface PseudonymKeys {
  open(purpose: string, recipient: string): Promise<PseudonymMac>;
}

const releases = z.object({
  schemaVersion: z.literal(1),
  releases: z.array(
    z.object({
      name: z.string(),
      purpose: z.string(),
      recipient: z.string(),
      /** Who they are and when, such as `students-2026-04-30`. */
      population: z.string(),
      columns: z.array(z.string()),
      keyVersion: z.string(),
      rows: z.int().nonnegative(),
      /** The size of the smallest group of people who are alike in all that the recipient has of them by now. */
      k: z.int().nonnegative(),
    }),
  ),
});
/** What was given to whom: what a recipient has already counts with the next dataset, which the pseudonyms join to it. */
export type Releases = z.output<typeof releases>;

export const NO_RELEASES: Releases = { schemaVersion: 1, releases: [] };

/** @throws {PublishError} `publish.releases-malformed` */
export function readReleases(text: string): Releases {
  const read = readBySchema(releases, text);
  if (read.success) return read.data;
  throw new PublishError(
    'publish.releases-malformed',
    'The list of what was given to whom cannot be read. Restore it from a backup.',
  );
}

/** A person with an id, to be given out under a pseudonym. */
export interface IdentifiedRow {
  readonly id: string;
  readonly row: PersonRow;
}

export interface PseudonymisedDataset {
  /** `pseudonym`, and what was asked for. */
  readonly columns: readonly string[];
  /** Sorted by pseudonym, so that their order says nothing. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Measured over all columns that the recipient has of these people by now, and what was left out for it. */
  readonly anonymity: Anonymity;
  readonly leftOut: number;
  readonly releases: Releases;
}

export interface PseudonymisedRequest {
  readonly name: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly population: string;
  readonly columns: readonly string[];
  readonly releases: Releases;
  readonly keys: PseudonymKeys;
  /** The smallest group. @default 10 */
  readonly least?: number;
  /** Leaves out people in smaller groups, instead of refusing the whole. */
  readonly leaveOut?: boolean;
}

/**
 * Makes a dataset of single people for one recipient and one purpose: pseudonyms instead of ids, and only these columns. People are alike to nine
 * others in everything that the recipient then has of them, earlier datasets of the same population included, or the dataset is refused.
 * A pseudonym of another recipient, or purpose, is another one; nobody makes one without the key.
 *
 * @throws {PublishError} `publish.not-anonymous` with how many people stand in groups that are too small; `publish.other-population` when the recipient has a
 *   dataset of other people, or of another moment, for this purpose, to which the pseudonyms would join it; `publish.table-malformed`
 */
export async function pseudonymise(
  people: readonly IdentifiedRow[],
  request: PseudonymisedRequest,
): Promise<PseudonymisedDataset> {
  const { name, purpose, recipient, population, columns, keys, least = 10, leaveOut = false } = request;
  assertNamed(request);
  const before = request.releases.releases.filter((one) => one.purpose === purpose && one.recipient === recipient);
  const other = before.find((one) => one.population !== population);
  if (other) {
    throw new PublishError(
      'publish.other-population',
      `${recipient} has a dataset of ${other.population} for this purpose: the pseudonyms would join the two, and nobody has measured what that shows. Name another purpose.`,
      { recipient, population: other.population },
    );
  }
  const known = [...new Set([...before.flatMap((one) => one.columns), ...columns])];
  const rows = people.map(({ row }) => row);
  const missing = known.find((column) => rows.some((row) => row[column] === undefined));
  if (missing !== undefined) throw malformed(`there is no column ${missing}, which the recipient has or is to get`);
  const measured = anonymityOf(rows, known, least);
  if (measured.tooSmall.people > 0 && (!leaveOut || measured.tooSmall.people === measured.rows)) {
    throw new PublishError(
      'publish.not-anonymous',
      `${measured.tooSmall.people} of ${measured.rows} people share what is to be given of them with fewer than ${least - 1} others; the smallest group has ${measured.smallest}. Ask for fewer or coarser columns, or leave these people out.`,
      { people: measured.tooSmall.people, rows: measured.rows, smallest: measured.smallest, least },
    );
  }
  const sizes = new Map<string, number>();
  const groupOf = (row: PersonRow) => JSON.stringify(known.map((column) => row[column] ?? ''));
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + 1);
  const kept = people.filter(({ row }) => (sizes.get(groupOf(row)) ?? 0) >= least);
  const { version, mac } = await keys.open(purpose, recipient);
  const named = await Promise.all(
    kept.map(async ({ id, row }) => ({
      // A letter first: no spreadsheet takes it for a formula or a number.
      pseudonym: `p${Buffer.from(await mac(id))
        .subarray(0, PSEUDONYM_BYTES)
        .toString('base64url')}`,
      ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    })),
  );
  const anonymity = anonymityOf(
    kept.map(({ row }) => row),
    known,
    least,
  );
  const entry = { name, purpose, recipient, population, columns: [...columns], keyVersion: version };
  return {
    columns: ['pseudonym', ...columns],
    rows: named.sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1)),
    anonymity,
    leftOut: people.length - kept.length,
    releases: {
      schemaVersion: 1,
      releases: [...request.releases.releases, { ...entry, rows: kept.length, k: anonymity.smallest }],
    },
  };
}

function assertNamed({ name, purpose, recipient, population, columns, releases: book }: PseudonymisedRequest): void {
  for (const text of [name, purpose, recipient, population]) {
    if (!NAME.test(text)) throw malformed('names are of letters, digits, spaces, dots, dashes and underscores');
  }
  if (columns.length === 0 || new Set(columns).size < columns.length) throw malformed('name each column once');
  if (columns.includes('pseudonym')) throw malformed('pseudonym is no column of the people');
  if (book.releases.some((one) => one.name === name)) throw malformed('a dataset of this name was given out before');
}

function malformed(why: string): PublishError {
  return new PublishError('publish.table-malformed', `The dataset cannot be made: ${why}.`, { why });
}
