import { STATES, type State } from '../outbox/states.ts';
import type { OutboxStore, StoredRow } from '../outbox/store.ts';

/** Keeps rows in memory: for tests, and for products that would rather send again than write to a disk. Lost when the process ends. */
export function memoryStore(): OutboxStore {
  const rows = new Map<string, StoredRow>();
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let last = 0;
  let held = false;
  return {
    async append(added, replaces) {
      const twice = added.find(({ opId }) => rows.has(opId));
      if (twice) throw new TypeError(`There is an operation ${twice.opId} already.`);
      if (replaces) {
        const old = rows.get(replaces.opId);
        if (!old || !replaces.states.includes(old.state)) return undefined;
        rows.delete(replaces.opId);
      }
      return added.map((row) => {
        const sequence = ++last;
        rows.set(row.opId, { ...row, sequence });
        return sequence;
      });
    },
    async scan({ after, limit, state }) {
      const found: StoredRow[] = [];
      // Rows are never put anywhere but at the end, and stay in place when they change.
      for (const row of rows.values()) {
        if (found.length === limit) break;
        if (row.sequence > after && (state === undefined || row.state === state)) found.push(row);
      }
      return found;
    },
    async read(opIds) {
      return opIds.flatMap((opId) => rows.get(opId) ?? []);
    },
    async commit({ set = [], drop = [], results = [] }) {
      const missing = [...set.map(({ opId }) => opId), ...drop].filter((opId) => !rows.has(opId));
      for (const { opId, state, content } of set) {
        const row = rows.get(opId);
        if (row) rows.set(opId, { ...row, state, content: content ?? row.content });
      }
      for (const opId of drop) rows.delete(opId);
      for (const { key, content } of results) kept.set(key, content);
      return missing;
    },
    async results(keys) {
      return new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key) as Uint8Array<ArrayBuffer>]] : [])));
    },
    async counts() {
      const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
      for (const { state } of rows.values()) counts[state]++;
      return counts;
    },
    async hold() {
      if (held) return undefined;
      held = true;
      return async () => {
        held = false;
      };
    },
    async close() {},
  };
}
