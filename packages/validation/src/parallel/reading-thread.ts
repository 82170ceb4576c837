import type { MessagePort } from 'node:worker_threads';
import type { EntityName, PlainDate, ReadItem, RowBatch } from '@emis-sdk/model';
import { EngineFaults } from '../engine-faults.ts';
import { createJudge } from '../judge.ts';
import type { EngineError } from '../report.ts';
import { type RowMessage, RowSender, transferred } from './row-message.ts';
import type { SourceModule } from './source.ts';
import { type TraceItem, traceItems } from './trace.ts';

/** What a reading thread is told. */
export interface ReadingTask {
  readonly module: string;
  readonly argument: unknown;
  readonly asOf: PlainDate;
  readonly fields: Readonly<Partial<Record<EntityName, readonly string[]>>>;
  readonly port: MessagePort;
}

/** What it says through its port. Each piece is answered by any message when it has been taken. */
export type ReadingMessage =
  | { readonly type: 'piece'; readonly items: readonly SentItem[]; readonly bytes: number | undefined }
  | { readonly type: 'end'; readonly engineErrors: readonly EngineError[] };

/** What a piece is made of. */
export type SentItem = TraceItem | RowMessage;

/** Pieces that may be on their way: more would only fill the memory. */
const AHEAD = 16;

/** Reads a dataset, looks at each record alone, and sends what the rest of the run needs. */
export default async function read({ module, argument, asOf, fields, port }: ReadingTask): Promise<void> {
  const { openSource } = (await import(module)) as SourceModule;
  const source = await openSource(argument);
  const { open, profile } = source;
  const engine = new EngineFaults();
  const judge = createJudge(profile, asOf, engine);
  let ahead = 0;
  let wake: (() => void) | undefined;
  let closed = false;
  port.on('message', () => {
    ahead--;
    wake?.();
  });
  port.on('close', () => {
    closed = true;
    wake?.();
  });
  const rows = new RowSender(judge, profile);
  try {
    const dataset = open();
    for await (const items of dataset.rows?.() ?? dataset) {
      const sent = sentItems(items, rows, (records) => traceItems(records, judge, (entity) => fields[entity] ?? []));
      const handedOver = sent.flatMap((item) => (item.type === 'checked-rows' ? transferred(item) : []));
      port.postMessage({ type: 'piece', items: sent, bytes: source.bytes?.() } satisfies ReadingMessage, handedOver);
      ahead++;
      while (ahead >= AHEAD && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (closed) return;
    }
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
