import type { EntityName, RawRecord } from '@emis-sdk/model';
import { batch, operationBatch } from '@emis-sdk/protocol';
import type { Exchange } from '../trials/exchange.ts';

/** A record on its way to the EMIS, whichever way of the protocol the product takes. */
export interface Delivery {
  /** The place of its request among all. */
  readonly exchange: number;
  readonly entity: EntityName;
  readonly id: string;
  readonly record: RawRecord;
  /** Under what it takes effect once: key and place, or the id of the operation. */
  readonly name: string;
  /** 0: nobody answered. */
  readonly status: number;
}

const BATCH = /^\/v1\/submissions\/[^/]+\/batches$/;
const RECORD = /^\/v1\/records\/([^/]+)\/([^/]+)$/;

/** Whether a request brings records. */
export function delivers(method: string, path: string): boolean {
  return (
    (method === 'POST' && (BATCH.test(path) || path === '/v1/operations')) || (method === 'PUT' && RECORD.test(path))
  );
}

/** The records that requests brought, in the order in which they were sent. A body that is none of the protocol brings none. */
export function deliveriesOf(exchanges: readonly Exchange[]): Delivery[] {
  return exchanges.flatMap((exchange, index) => {
    const path = exchange.path.split('?')[0] ?? '';
    if (!delivers(exchange.method, path)) return [];
    return recordsOf(exchange, path).map((one) => ({ ...one, exchange: index, status: exchange.status }));
  });
}

type Sent = Pick<Delivery, 'entity' | 'id' | 'record' | 'name'>;

function recordsOf({ body, headers }: Exchange, path: string): Sent[] {
  const key = headers['idempotency-key'] ?? '';
  const single = RECORD.exec(path);
  if (single) {
    const [entity = '', id = ''] = single.slice(1).map(decodeURIComponent);
    const record = parsed(body);
    return isRecord(record) ? [{ entity: entity as EntityName, id, record, name: key }] : [];
  }
  if (path === '/v1/operations') {
    const { data } = operationBatch.safeParse(parsed(body));
    return (data?.operations ?? []).flatMap((one) =>
      one.kind === 'save' ? [{ entity: one.entity, id: idOf(one.record), record: one.record, name: one.opId }] : [],
    );
  }
  const lines = headers['content-type']?.startsWith('application/x-ndjson');
  const whole = lines ? { records: body.split('\n').filter(Boolean).map(parsed) } : parsed(body);
  const { data } = batch.safeParse(whole);
  return (data?.records ?? []).map(({ entity, record }, place) => ({
    entity,
    id: idOf(record),
    record,
    name: `${key} ${place}`,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf({ id }: RawRecord): string {
  return typeof id === 'string' ? id : '';
}
