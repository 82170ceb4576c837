import type { MessagePort } from 'node:worker_threads';
import type { EntityName, PlainDate, ReadItem, RowBatch } from '@emis-sdk/model';
import type { SharedIds } from '../keys/id-table.ts';
import { useIdSeed } from '../keys/id-words.ts';
import type { EngineError } from '../report.ts';
import { prepareRun } from '../run-parts.ts';
import { type RowMessage, RowSender, transferred } from './row-message.ts';
import { SharedIndex } from './shared-index.ts';
import type { SourceModule } from './source.ts';
import { type TraceItem, traceItems } from './trace.ts';

/** What a reading thread is told. */
export interface ReadingTask {
  readonly module: string;
  readonly argument: unknown;
  readonly asOf: PlainDate;
  readonly fields: Readonly<Partial<Record<EntityName, readonly string[]>>>;
  readonly port: MessagePort;
  /** What ids are spread by in the thread that keeps them. */
  readonly seed: number;
}

/** What it is told meanwhile. */
export type RunMessage =
  | { readonly type: 'taken' }
  /** All records of an entity have been seen. */
  | { readonly type: 'sealed'; readonly entity: EntityName; readonly ids: SharedIds | undefined };

/** What it says through its port. Each piece is answered by `taken`. */
export type ReadingMessage =
  | { readonly type: 'piece'; readonly items: readonly SentItem[]; readonly bytes: number | undefined }
  | { readonly type: 'end'; readonly engineErrors: readonly EngineError[] };

/** What a piece is made of. */
export type SentItem = TraceItem | RowMessage;

/** Pieces of a file that are sent as one: to be woken for each costs either thread more than it is told. */
const TOGETHER = 4;
/** And so many that may be on their way: more would only fill the memory. */
const AHEAD = 4;

/** Reads a dataset, looks at each record alone, and sends what the rest of the run needs. */
export default async function read({ module, argument, asOf, fields, port, seed }: ReadingTask): Promise<void> {
  useIdSeed(seed);
  const { openSource } = (await import(module)) as SourceModule;
  const source = await openSource(argument);
  const { open, profile } = source;
  const { engine, judge, rules, context } = prepareRun({ profile, asOf });
  const index = new SharedIndex();
  let ahead = 0;
  let wake: (() => void) | undefined;
  let closed = false;
  port.on('message', (message: RunMessage) => {
    if (message.type === 'sealed') {
      index.take(message.entity, message.ids);
      return;
    }
    ahead--;
    wake?.();
  });
  port.on('close', () => {
    closed = true;
    wake?.();
  });
  const rows = new RowSender({ judge, profile, context, rulesOf: (entity) => rules.recordRules(entity) }, index);
  try {
    const dataset = open();
    const send = (items: readonly SentItem[]): void => {
      const handedOver = items.flatMap((item) => (item.type === 'checked-rows' ? transferred(item) : []));
      port.postMessage({ type: 'piece', items, bytes: source.bytes?.() } satisfies ReadingMessage, handedOver);
    };
    let sent: SentItem[] = [];
    let pieces = 0;
    for await (const items of dataset.rows?.() ?? dataset) {
      sent.push(...sentItems(items, rows, (records) => traceItems(records, judge, (entity) => fields[entity] ?? [])));
      if (++pieces % TOGETHER !== 0) continue;
      send(sent);
      sent = [];
      ahead++;
      while (ahead >= AHEAD && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (closed) return;
    }
    send(sent);
    port.postMessage({ type: 'end', engineErrors: engine.drain() } satisfies ReadingMessage);
  } finally {
    port.close();
  }
}

/** Rows as messages, and what stands between them as traces. */
function sentItems(
  items: readonly (ReadItem | RowBatch)[],
  rows: RowSender,
  traced: (items: readonly ReadItem[]) => TraceItem[],
): SentItem[] {
  const sent: SentItem[] = [];
  let between: ReadItem[] = [];
  for (const item of items) {
    if (item.type !== 'rows') {
      between.push(item);
      continue;
    }
    sent.push(...traced(between), rows.message(item));
    between = [];
  }
  sent.push(...traced(between));
  return sent;
}
