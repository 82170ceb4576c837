import * as z from 'zod';
import { readBySchema } from '../read-by-schema.ts';
import { PublishError, type TableSpec } from './table-spec.ts';

const codes = z.array(z.string().max(200)).max(100_000);

/** What stays in the ledger of a published table: what everybody may see of it. */
const ledgerTable = z.object({
  name: z.string(),
  dimensions: z.array(codes),
  where: z.record(z.string(), codes).optional(),
  share: z.string().optional(),
  /** Kinds of cells that were not told at all. */
  withheld: z.array(z.string()),
  /** By cell: the rounded count; `hidden`, or `extreme` for a share near 0 or 100 per cent. */
  cells: z.record(z.string(), z.union([z.int(), z.literal('hidden'), z.literal('extreme')])),
});
export type LedgerTable = z.infer<typeof ledgerTable>;

const ledger = z.object({
  schemaVersion: z.literal(1),
  /** By the name of the people that are counted, such as `students-2026`: what was published of them. */
  populations: z.record(
    z.string(),
    z.object({ tables: z.array(ledgerTable), microdata: z.array(z.object({ name: z.string(), columns: codes })) }),
  ),
});

/** Everything that was published, so that the next table is judged together with it. Keep it: without it nobody knows what can be subtracted. */
export type Ledger = z.infer<typeof ledger>;
export type LedgerPopulation = Ledger['populations'][string];

export const EMPTY_LEDGER: Ledger = { schemaVersion: 1, populations: {} };

/** @throws {PublishError} `publish.ledger-malformed` */
export function readLedger(text: string): Ledger {
  const parsed = readBySchema(ledger, text);
  if (parsed.success) return parsed.data;
  throw new PublishError(
    'publish.ledger-malformed',
    'The ledger of what was published cannot be read. Restore it from a backup.',
  );
}

export function populationOf(book: Ledger, name: string): LedgerPopulation {
  return Object.hasOwn(book.populations, name)
    ? (book.populations[name] as LedgerPopulation)
    : { tables: [], microdata: [] };
}

/** What a table in the ledger was asked to count. */
export function specOf({ name, dimensions, where, share }: LedgerTable): TableSpec {
  return { name, dimensions, ...(where && { where }), ...(share !== undefined && { share }) };
}
