import type { Operation } from '@emis-sdk/protocol';
import type { OutboxEvents } from './outbox-events.ts';
import type { Entry } from './queue.ts';
import type { OperationContent } from './row-content.ts';

/** A row on its way, with what it holds. */
export interface Travelling {
  readonly entry: Entry;
  readonly content: OperationContent;
}

/** What is to be told once it is stored. */
export interface Settled {
  readonly receipts: OutboxEvents['receipt'][];
  readonly quarantined: OutboxEvents['quarantined'][];
}

/** The operation of a row, as it travels: the same in every attempt (invariant 2). */
export function operationOf({ entry: { opId }, content }: Travelling): Operation {
  const { kind, entity, id, record, ifMatch } = content;
  const condition = ifMatch === undefined ? {} : { ifMatch };
  if (kind === 'remove') return { opId, kind, entity, id, ...condition };
  return { opId, kind, entity, record: { ...record }, ...condition };
}
