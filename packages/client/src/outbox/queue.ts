import type { State } from './states.ts';

/** What the sender keeps in memory of a row: everything but its content. */
export interface Entry {
  readonly opId: string;
  readonly sequence: number;
  /** Its place among all: that of the row it replaced, or its own sequence. */
  readonly position: number;
  readonly chain: string;
  /** The record that it is about. */
  readonly subject: string;
  /** The records that it refers to. */
  readonly parents: readonly string[];
  readonly bytes: number;
  /** For one that was sent: when it was saved, in milliseconds. */
  readonly savedAt: number;
  state: State;
  /** What the EMIS said is missing. */
  waitsFor: ReadonlySet<string>;
  /** How often the EMIS said so. */
  waited: number;
  /** Not to be sent before this moment, by a clock that only runs forward. */
  dueAt: number;
  gone?: boolean;
}

export interface PickLimits {
  readonly records: number;
  readonly bytes: number;
}

/** What keeps a row back: records that have to arrive first, or, when it names none, something that only time or a person ends. */
interface Obstacle {
  readonly missing: readonly string[];
  /** The records are those that it refers to. */
  readonly parents?: boolean;
}

const NOTHING: readonly string[] = [];

/** The order of an outbox: which rows may travel next (invariants 4 to 7). */
export class Queue {
  #order: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #bySubject = new Map<string, Set<Entry>>();
  readonly #waiting = new Set<Entry>();
  readonly #known = new Set<string>();
  #gone = 0;

  /** Rows that have not left. */
  get size(): number {
    return this.#byId.size;
  }

  /** The EMIS has taken this record before: its children need not wait for what else becomes of it. */
  know(subject: string): void {
    this.#known.add(subject);
  }

  add(entry: Entry): void {
    this.#byId.set(entry.opId, entry);
    const others = this.#bySubject.get(entry.subject);
    if (others) others.add(entry);
    else this.#bySubject.set(entry.subject, new Set([entry]));
    if (entry.state === 'waiting') this.#waiting.add(entry);
    // Almost always at the end.
    let index = this.#order.length;
    while (index > 0 && isBefore(entry, this.#order[index - 1])) index--;
    this.#order.splice(index, 0, entry);
  }

  /** A row has left, or another has taken its place. */
  remove(opId: string): void {
    const entry = this.#byId.get(opId);
    if (!entry) return;
    entry.gone = true;
    this.#byId.delete(opId);
    this.#waiting.delete(entry);
    const others = this.#bySubject.get(entry.subject);
    others?.delete(entry);
    if (others?.size === 0) this.#bySubject.delete(entry.subject);
    // Sweeping each time would cost the square of the queue.
    if (++this.#gone > 64 && this.#gone * 2 > this.#order.length) {
      this.#order = this.#order.filter(({ gone }) => !gone);
      this.#gone = 0;
    }
  }

  /** A row of this record was taken by the EMIS: it exists there, or is no more, and whoever waited for that may try again. */
  taken(subject: string, exists: boolean): void {
    if (exists) this.#known.add(subject);
    else this.#known.delete(subject);
    for (const entry of this.#waiting) if (entry.waitsFor.has(subject)) entry.dueAt = 0;
  }

  move(entry: Entry, state: State): void {
    entry.state = state;
    if (state === 'waiting') this.#waiting.add(entry);
    else this.#waiting.delete(entry);
  }

  /** The first moment between two at which a waiting row may be tried again, or the later one. What was due by the earlier one and was not picked waits for more than time. */
  nextDue(after: number, latest: number): number {
    let next = latest;
    for (const { dueAt } of this.#waiting) if (dueAt > after && dueAt < next) next = dueAt;
    return next;
  }

  /** The rows that may travel together now, in the order in which they shall take effect. */
  pick(now: number, limits: PickLimits): Entry[] {
    const chosen: Entry[] = [];
    const going = new Set<string>();
    /** Records with a row that stays, and whether only time or a person ends that. */
    const staying = new Map<string, boolean>();
    const obstacles = new Map<string, Obstacle[]>();
    const kept: { readonly entry: Entry; readonly own: Obstacle | undefined }[] = [];
    let bytes = 0;
    for (const entry of this.#order) {
      if (entry.gone) continue;
      const { subject, chain } = entry;
      const own = this.#behindItself(subject, going, staying) ?? this.#obstacle(entry, now, going);
      const before = obstacles.get(chain);
      if (!own && !before?.some(({ missing }) => !this.#closure(missing).has(subject))) {
        if (chosen.length > 0 && bytes + entry.bytes > limits.bytes) break;
        chosen.push(entry);
        going.add(subject);
        bytes += entry.bytes;
        if (chosen.length >= limits.records) break;
        continue;
      }
      staying.set(subject, staying.get(subject) || own?.missing.length === 0);
      kept.push({ entry, own });
      if (own && before) before.push(own);
      else if (own) obstacles.set(chain, [own]);
    }
    return chosen.length > 0 ? chosen : this.#loosen(kept, obstacles, now);
  }

  /**
   * Rows that wait for each other in a circle, of chains or of references, would wait for ever (invariant 7). Of such a circle one is let go:
   * a record that another needs, before its chain has come to it; or else one that lacks a parent, as nobody but the EMIS can say what it
   * makes of that.
   */
  #loosen(
    kept: readonly { readonly entry: Entry; readonly own: Obstacle | undefined }[],
    obstacles: ReadonlyMap<string, readonly Obstacle[]>,
    now: number,
  ): Entry[] {
    const isFree = ({ chain }: Entry) => !obstacles.get(chain)?.some(({ missing }) => missing.length === 0);
    const needed = this.#closure([...obstacles.values()].flat().flatMap(({ missing }) => missing));
    const found =
      kept.find(({ entry, own }) => !own && isFree(entry) && needed.has(entry.subject)) ??
      kept.find(
        ({ entry, own }) =>
          own?.parents && entry.dueAt <= now && isFree(entry) && this.#closure(own.missing).has(entry.subject),
      );
    return found ? [found.entry] : [];
  }

  /** An earlier row of the same record has not left: not even together may they travel, as the first could be refused. */
  #behindItself(
    subject: string,
    going: ReadonlySet<string>,
    staying: ReadonlyMap<string, boolean>,
  ): Obstacle | undefined {
    if (going.has(subject)) return { missing: [subject] };
    const forGood = staying.get(subject);
    return forGood === undefined ? undefined : { missing: forGood ? NOTHING : [subject] };
  }

  /** What in the row itself, or in the records it needs, keeps it back. */
  #obstacle(entry: Entry, now: number, going: ReadonlySet<string>): Obstacle | undefined {
    if (entry.state === 'quarantined') return { missing: NOTHING };
    const parents = entry.parents.filter((parent) => !going.has(parent) && this.#isOpen(parent));
    if (entry.state === 'waiting' && entry.dueAt > now) {
      return { missing: [...parents, ...[...entry.waitsFor].filter((one) => this.#bySubject.has(one))] };
    }
    return parents.length > 0 ? { missing: parents, parents: true } : undefined;
  }

  /** Whether a record is still to be brought to the EMIS for the first time. */
  #isOpen(subject: string): boolean {
    return this.#bySubject.has(subject) && !this.#known.has(subject);
  }

  /** The records that have to arrive before these can, these included. */
  #closure(subjects: readonly string[]): ReadonlySet<string> {
    const all = new Set(subjects);
    for (const subject of all) {
      for (const { parents, waitsFor } of this.#bySubject.get(subject) ?? []) {
        for (const one of [...parents, ...waitsFor]) if (this.#bySubject.has(one)) all.add(one);
      }
    }
    return all;
  }

  /** The next row of the same record after this one. */
  nextOf({ opId, subject }: Entry): Entry | undefined {
    let next: Entry | undefined;
    for (const entry of this.#bySubject.get(subject) ?? []) {
      if (entry.opId !== opId && (!next || isBefore(entry, next))) next = entry;
    }
    return next;
  }
}

function isBefore(one: Entry, other: Entry | undefined): boolean {
  return other !== undefined && (one.position - other.position || one.sequence - other.sequence) < 0;
}
