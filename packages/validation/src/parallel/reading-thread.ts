import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { EntityName, PlainDate, ReadItem, RowBatch } from '@emis-sdk/model';
import type { SharedIds } from '../keys/id-table.ts';
import { useIdSeed } from '../keys/id-words.ts';
import type { EngineError } from '../report.ts';
import { prepareRun } from '../run-parts.ts';
import { Backlog } from './backlog.ts';
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
  /** Where the thread that takes pieces says how far it has come: the memory of a {@link Backlog}. */
  readonly backlog: SharedArrayBuffer;
}

/** What it is told meanwhile: all records of an entity have been seen. */
export interface SealedMessage {
  readonly entity: EntityName;
  readonly ids: SharedIds | undefined;
}

/** What it says through its port. */
export type ReadingMessage =
  | { readonly type: 'piece'; readonly items: readonly SentItem[]; readonly bytes: number | undefined }
  | { readonly type: 'end'; readonly engineErrors: readonly EngineError[] };

/** What a piece is made of. */
export type SentItem = TraceItem | RowMessage;

/** Pieces of a file that are sent as one: to be woken for each costs either thread more than it is told. */
const TOGETHER = 4;

/** Reads a dataset, looks at each record alone, and sends what the rest of the run needs. */
export default async function read({
  module,
  argument,
  asOf,
  fields,
  port,
  seed,
  backlog: memory,
}: ReadingTask): Promise<void> {
  useIdSeed(seed);
  const { openSource } = (await import(module)) as SourceModule;
  const source = await openSource(argument);
  const { open, profile } = source;
  const { engine, judge, rules, context } = prepareRun({ profile, asOf });
  const index = new SharedIndex();
  const backlog = new Backlog(memory);
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
      hear(port, index);
      // Whoever has nothing to do but wait for rows may as well look at them. One piece is being taken: another must lie ready behind it.
      const looks = backlog.length > 1;
      sent.push(
        ...sentItems(
          items,
          (batch) => rows.message(batch, looks),
          (records) => traceItems(records, judge, (entity) => fields[entity] ?? []),
        ),
      );
      if (++pieces % TOGETHER !== 0) continue;
      send(sent);
      sent = [];
      backlog.sent();
    }
    send(sent);
    port.postMessage({ type: 'end', engineErrors: engine.drain() } satisfies ReadingMessage);
  } finally {
    port.close();
  }
}

/** Takes in what has been told so far. */
function hear(port: MessagePort, index: SharedIndex): void {
  for (let heard = receiveMessageOnPort(port); heard; heard = receiveMessageOnPort(port)) {
    const { entity, ids } = heard.message as SealedMessage;
    index.take(entity, ids);
  }
}

/** Rows as messages, and what stands between them as traces. */
function sentItems(
  items: readonly (ReadItem | RowBatch)[],
  message: (batch: RowBatch) => RowMessage,
  traced: (items: readonly ReadItem[]) => TraceItem[],
): SentItem[] {
  const sent: SentItem[] = [];
  let between: ReadItem[] = [];
  for (const item of items) {
    if (item.type !== 'rows') {
      between.push(item);
      continue;
    }
    sent.push(...traced(between), message(item));
    between = [];
  }
  sent.push(...traced(between));
  return sent;
}
