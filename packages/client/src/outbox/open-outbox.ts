import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { OperationResult } from '@emis-sdk/protocol';
import { Events } from '../events.ts';
import { operationId } from '../operation-id.ts';
import { sleep } from '../waiting.ts';
import { aggregateOf, subjectOf } from './aggregates.ts';
import { Appender } from './appender.ts';
import { NotInQuarantineError, UnsavableRecordError } from './errors.ts';
import type { OutboxLine } from './line.ts';
import type { OperationOutcome, Outbox, OutboxOptions, SaveOptions } from './outbox.ts';
import type { OutboxEvents } from './outbox-events.ts';
import { Patience } from './patience.ts';
import { type KeptBack, keptBack } from './quarantine.ts';
import { checkKey, type OperationContent } from './row-content.ts';
import { Rows } from './rows.ts';
import { sealWith, UNSEALED } from './sealing.ts';
import { Sender } from './sender.ts';
import { REPLACEABLE, type State } from './states.ts';

const PAGE = 200;

/** An outbox over any line: what `durableOutbox` does with the line of a client. */
export function openOutbox(options: OutboxOptions & { readonly line: OutboxLine }): Outbox {
  const { line, store, keys, clock = () => new Date(), aggregate: chosen } = options;
  // Not everybody writes types.
  if (!keys) {
    throw new TypeError(
      "Give `keys` to seal what the store keeps, or keys: 'unsealed' for a store that encrypts by itself.",
    );
  }
  const rows = new Rows(keys === 'unsealed' ? UNSEALED : (store.sealWith?.(keys) ?? sealWith(keys)));
  const events = new Events<OutboxEvents>();
  const newId = options.operationId ?? (() => operationId(clock().getTime(), (bytes) => crypto.getRandomValues(bytes)));
  const random = options.random ?? Math.random;
  const appender = new Appender(store);
  const sender = new Sender({
    store,
    rows,
    line,
    patience: new Patience(options.patience ?? {}, random),
    emit: events.emit,
    clock,
    elapsed: options.elapsed ?? (() => performance.now()),
    sleep: options.sleep ?? sleep,
    pollMs: options.pollMs ?? 1000,
  });

  const put = async (content: Omit<OperationContent, 'savedAt'>, replaces?: string): Promise<{ opId: string }> => {
    const opId = newId();
    const whole = { ...content, savedAt: clock().toISOString(), ...(replaces !== undefined && { replaces }) };
    const row = await rows.close(opId, 'pending', whole);
    if (replaces === undefined) {
      await appender.append(row);
      sender.saved();
      return { opId };
    }
    if (!(await store.append([row], { opId: replaces, states: REPLACEABLE }))) throw new NotInQuarantineError(replaces);
    sender.nudge();
    return { opId };
  };

  const replace = async (opId: string, record?: RawRecord) => {
    const [row] = await store.read([opId]);
    const content = row && (await rows.open(row));
    if (!row || !content || content.kind === 'discard') throw new NotInQuarantineError(opId);
    const { failure, position = row.sequence } = content;
    if (record && record.id !== content.id)
      throw new UnsavableRecordError(content.entity, 'a correction has the id of what it corrects');
    // The person has seen what the EMIS holds, and stands over it.
    const base = failure?.reason === 'conflict' ? failure.version : content.ifMatch;
    const { ifMatch: _ifMatch, base: _base, replaces: _replaces, ...rest } = content;
    return await put(
      { ...rest, position, ...(record && { record }), ...(base !== undefined && { ifMatch: base }) },
      opId,
    );
  };

  async function* list(state: State): AsyncGenerator<KeptBack> {
    for (let after = 0; ; ) {
      const page = await store.scan({ after, limit: PAGE, state });
      for (const row of page) yield keptBack(row, await rows.open(row));
      after = page.at(-1)?.sequence ?? after;
      if (page.length < PAGE) return;
    }
  }

  return {
    async save(entity: EntityName, record: RawRecord, { ifMatch, aggregate }: SaveOptions = {}) {
      const id = checkKey(entity, record.id);
      const chain = aggregate ?? chosen?.(entity, record) ?? aggregateOf(entity, id, record);
      return await put({
        kind: 'save',
        entity,
        id,
        record,
        aggregate: chain,
        ...(ifMatch !== undefined && { ifMatch }),
      });
    },
    async remove(entity: EntityName, id: string, { ifMatch, aggregate }: SaveOptions = {}) {
      checkKey(entity, id);
      const chain = aggregate ?? subjectOf(entity, id);
      return await put({ kind: 'remove', entity, id, aggregate: chain, ...(ifMatch !== undefined && { ifMatch }) });
    },
    async run({ signal } = {}) {
      const nudge = () => sender.nudge();
      globalThis.addEventListener?.('online', nudge);
      try {
        await sender.run(signal);
      } finally {
        globalThis.removeEventListener?.('online', nudge);
      }
    },
    flush: ({ signal } = {}) => sender.flush(signal),
    nudge: () => sender.nudge(),
    counts: () => store.counts(),
    quarantine: () => list('quarantined'),
    waiting: () => list('waiting'),
    async *exportQuarantine() {
      for await (const one of list('quarantined')) yield `${JSON.stringify(one)}\n`;
    },
    correct: (opId, record) => replace(opId, record),
    resend: (opId) => replace(opId),
    async discard(opId) {
      const marker = await rows.close(newId(), 'pending', { kind: 'discard', aggregate: '', replaces: opId });
      if (!(await store.append([marker], { opId, states: REPLACEABLE }))) throw new NotInQuarantineError(opId);
      sender.nudge();
    },
    async outcome(opId, { signal } = {}) {
      const [row] = await store.read([opId]);
      if (row?.state === 'quarantined') return { outcome: 'rejected', ...keptBack(row, await rows.open(row)) };
      if (row) return { outcome: 'indeterminate', opId, state: row.state };
      const said = await line.ask(opId, signal);
      return said ? outcomeOf(said) : { outcome: 'indeterminate', opId, state: 'unknown' };
    },
    async version(entity, id) {
      const key = await rows.keyOf(subjectOf(entity, id));
      const content = (await store.results([key])).get(key);
      return content && (await rows.openResult(key, content))?.version;
    },
    on: (name, listener) => events.on(name, listener),
    close: () => store.close(),
  };
}

function outcomeOf(said: OperationResult): OperationOutcome {
  const { opId, entity, id, status, version, findings = [], current } = said;
  if (status === 'accepted' || status === 'unchanged') {
    return { outcome: 'acknowledged', opId, status, ...(version !== undefined && { version }) };
  }
  if (status === 'dependency') return { outcome: 'indeterminate', opId, state: 'waiting' };
  return {
    outcome: 'rejected',
    opId,
    reason: status,
    entity,
    id,
    findings,
    count: 1,
    ...(current && { current }),
    ...(version !== undefined && { version }),
  };
}
