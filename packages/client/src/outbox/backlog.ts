import { parentsOf, subjectOf } from './aggregates.ts';
import { OutboxFullError } from './errors.ts';
import { type Entry, Queue } from './queue.ts';
import type { OperationContent, RowContent } from './row-content.ts';
import type { Rows } from './rows.ts';
import { after, STATES } from './states.ts';
import type { OutboxStore, StoredRow } from './store.ts';
import type { Settled, Travelling } from './travelling.ts';

/** Rows that are read at once. */
const PAGE = 500;

/** The rows of a store as its sender sees them: all that were there when it began, and those that came since. */
export class Backlog {
  readonly queue = new Queue();
  readonly #store: OutboxStore;
  readonly #rows: Rows;
  readonly #chainOfTag = new Map<string, string>();
  #seen = 0;

  constructor({ store, rows }: { readonly store: OutboxStore; readonly rows: Rows }) {
    this.#store = store;
    this.#rows = rows;
  }

  /** Takes in what was saved, corrected and discarded since the last time. Gives rows that turn out to be damaged. */
  async refresh(): Promise<Settled> {
    const damaged: Settled = { receipts: [], quarantined: [] };
    for (;;) {
      const page = await this.#store.scan({ after: this.#seen, limit: PAGE });
      const opened = await Promise.all(page.map(async (row) => [row, await this.#rows.open(row)] as const));
      await this.#recall(
        opened.flatMap(([, content]) => (isOperation(content) ? [subjectOf(content.entity, content.id)] : [])),
      );
      const discards: string[] = [];
      for (const [row, content] of opened) {
        if (content?.replaces !== undefined) this.queue.remove(content.replaces);
        if (content?.kind === 'discard') discards.push(row.opId);
        else if (isOperation(content) && STATES.includes(row.state)) this.queue.add(this.#entryOf(row, content));
        else if (await this.#park(row))
          damaged.quarantined.push({ opId: row.opId, reason: 'unreadable', findings: [] });
        this.#seen = row.sequence;
      }
      if (discards.length > 0) await this.#store.commit({ drop: discards });
      if (page.length < PAGE) return damaged;
    }
  }

  /** The contents of rows that are about to travel. A row that somebody corrected in the meantime is left out. */
  async load(picked: readonly Entry[]): Promise<Travelling[]> {
    const found = await this.#store.read(picked.map(({ opId }) => opId));
    const opened = new Map(
      await Promise.all(found.map(async (row) => [row.opId, [row, await this.#rows.open(row)]] as const)),
    );
    const travelling: Travelling[] = [];
    for (const entry of picked) {
      const [row, content] = (opened.get(entry.opId) ?? []) as [StoredRow?, RowContent?];
      if (isOperation(content)) travelling.push({ entry, content });
      else {
        this.queue.remove(entry.opId);
        if (row) await this.#park(row);
        // Whatever follows in this chain was chosen in the belief that this one goes first.
        return travelling;
      }
    }
    return travelling;
  }

  /** Writes down that rows may have left, before they do. Gives those that are still there. */
  async markSent(travelling: readonly Travelling[]): Promise<Travelling[]> {
    const set = travelling
      .filter(({ entry }) => entry.state !== 'sent')
      .map(({ entry }) => ({ opId: entry.opId, state: after(entry.state, 'send') as 'sent' }));
    if (set.length === 0) return [...travelling];
    const missing = await this.#store.commit({ set }).catch((error: unknown): readonly string[] => {
      // On a full disk nothing can be written down, and only what leaves makes room: the EMIS knows what it has by the id of the operation.
      if (error instanceof OutboxFullError) return [];
      throw error;
    });
    for (const { entry } of travelling) if (!missing.includes(entry.opId)) this.queue.move(entry, 'sent');
    for (const opId of missing) this.queue.remove(opId);
    const firstMissing = travelling.findIndex(({ entry }) => missing.includes(entry.opId));
    return firstMissing === -1 ? [...travelling] : travelling.slice(0, firstMissing);
  }

  /** A damaged row keeps its place, so that its chain does not go on as if nothing were missing. Says whether that is news. */
  async #park(row: StoredRow): Promise<boolean> {
    const chain = this.#chainOf(row.aggregate, undefined);
    const unknown = {
      subject: `unreadable/${row.opId}`,
      parents: [],
      bytes: 0,
      savedAt: 0,
      waitsFor: new Set<string>(),
      waited: 0,
    };
    const { opId, sequence } = row;
    this.queue.add({ opId, sequence, position: sequence, chain, ...unknown, dueAt: 0, state: 'quarantined' });
    if (row.state === 'quarantined') return false;
    await this.#store.commit({ set: [{ opId, state: 'quarantined' }] });
    return true;
  }

  #entryOf(row: StoredRow, content: OperationContent): Entry {
    const { entity, id, record, failure } = content;
    return {
      opId: row.opId,
      sequence: row.sequence,
      position: content.position ?? row.sequence,
      chain: this.#chainOf(row.aggregate, content.aggregate),
      subject: subjectOf(entity, id),
      parents: record ? parentsOf(entity, id, record) : [],
      bytes: row.content.byteLength,
      savedAt: Date.parse(content.savedAt),
      state: row.state,
      waitsFor: new Set(failure?.waitsFor?.map((one) => subjectOf(one.entity, one.id))),
      waited: 0,
      dueAt: 0,
    };
  }

  /** One name for a chain, whether it is known by its own name or only by the tag of a row that cannot be read. */
  #chainOf(tag: string, name: string | undefined): string {
    const chain = this.#chainOfTag.get(tag) ?? name ?? tag;
    this.#chainOfTag.set(tag, chain);
    return chain;
  }

  /** Which of these records the EMIS has taken before. */
  async #recall(subjects: readonly string[]): Promise<void> {
    const keys = new Map<string, string>();
    for (const subject of new Set(subjects)) keys.set(await this.#rows.keyOf(subject), subject);
    for (const [key, content] of await this.#store.results([...keys.keys()])) {
      const subject = keys.get(key);
      const result = await this.#rows.openResult(key, content);
      if (subject !== undefined && result?.version !== undefined) this.queue.know(subject);
    }
  }
}

function isOperation(content: RowContent | undefined): content is OperationContent {
  return content !== undefined && content.kind !== 'discard';
}
