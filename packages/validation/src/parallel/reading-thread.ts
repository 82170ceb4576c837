import type { MessagePort } from 'node:worker_threads';
import type { EntityName, PlainDate } from '@emis-sdk/model';
import { EngineFaults } from '../engine-faults.ts';
import { createJudge } from '../judge.ts';
import type { EngineError } from '../report.ts';
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
  | { readonly type: 'piece'; readonly items: readonly TraceItem[]; readonly bytes: number | undefined }
  | { readonly type: 'end'; readonly engineErrors: readonly EngineError[] };

/** Pieces that may be on their way: more would only fill the memory. */
const AHEAD = 4;

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
  const say = (message: ReadingMessage) => port.postMessage(message);
  try {
    for await (const items of open()) {
      say({
        type: 'piece',
        items: traceItems(items, judge, (entity) => fields[entity] ?? []),
        bytes: source.bytes?.(),
      });
      ahead++;
      while (ahead >= AHEAD && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (closed) return;
    }
    say({ type: 'end', engineErrors: engine.drain() });
  } finally {
    port.close();
  }
}
