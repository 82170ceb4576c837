import type { EntityName, RawRecord } from '@emis-sdk/model';

/** A record on its way to the EMIS. */
export interface Outgoing {
  readonly entity: EntityName;
  readonly record: RawRecord;
}

/** Records that travel together, and the text that each travels as. */
export interface OutgoingBatch {
  readonly records: readonly Outgoing[];
  readonly texts: readonly string[];
}

/** Bytes that a body has beside its records, roughly. */
const ENVELOPE = 64;

/**
 * Cuts records into batches in the order given, each within both limits. A record that is larger than a whole body by itself gets a
 * batch of its own: the EMIS then says that it is too large, which is better than saying nothing of it.
 *
 * @param limits asked anew for each record: they may change while batches go out
 * @param admit is asked for each record at the moment it would go into a batch, that is, after every earlier batch has been taken.
 */
export async function* cutBatches(
  source: AsyncIterable<Outgoing> | Iterable<Outgoing>,
  limits: { readonly records: number; readonly bytes: number },
  admit: (record: Outgoing) => boolean,
): AsyncGenerator<OutgoingBatch> {
  let records: Outgoing[] = [];
  let texts: string[] = [];
  let bytes = ENVELOPE;
  const utf8 = new TextEncoder();
  const cut = () => {
    const batch = { records, texts };
    records = [];
    texts = [];
    bytes = ENVELOPE;
    return batch;
  };
  for await (const { entity, record } of source) {
    const one = { entity, record };
    if (!admit(one)) continue;
    const text = JSON.stringify(one);
    const size = utf8.encode(text).length + 1;
    if (records.length > 0 && bytes + size > limits.bytes) {
      yield cut();
      // The batch that just went out may have brought a refusal that this record depends on.
      if (!admit(one)) continue;
    }
    records.push(one);
    texts.push(text);
    bytes += size;
    if (records.length >= limits.records) yield cut();
  }
  if (records.length > 0) yield cut();
}
