import { NetworkError } from '@emis-sdk/client';
import { memoryStore, type Outbox, type OutboxLine, openOutbox } from '@emis-sdk/client/outbox';
import { type Random, seededRandom } from '../random.ts';
import { OperationsEmis } from './operations-emis-for-tests.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** The longest pause that an outbox makes by itself. */
const LONGEST_PAUSE = 15 * MINUTE;

/** What a school's week came to. */
export interface Week {
  readonly saved: number;
  readonly wrong: readonly string[];
}

/** Something that happens at a moment of the week. */
interface Happening {
  readonly at: number;
  readonly what: 'save' | 'crash' | 'line' | 'clock' | 'correct';
}

/**
 * A week of a school in some milliseconds: a line that comes and goes and loses answers, a product that saves, crashes and starts again, a clock
 * that jumps, records that are refused, children that are saved before their parents. The same seed gives the same week.
 */
export async function simulateWeek(seed: number): Promise<Week> {
  const random = seededRandom(seed);
  // Thousands of attempts fail in a week, and nobody reads where.
  Error.stackTraceLimit = 0;
  const emis = new OperationsEmis();
  // One record in fifty is refused until a person corrects it.
  emis.reject = (operation) =>
    operation.kind === 'save' && operation.record['bad'] === true ? [{ code: 'x', severity: 'error' }] : undefined;
  const world = new World(random, emis);
  await world.pass();
  return { saved: world.saves.length, wrong: await wrongOf(world) };
}

interface SavedRecord {
  readonly id: string;
  readonly value: number;
  /** Whether the EMIS refuses it. */
  readonly bad: boolean;
  readonly studentId?: string;
}

class World {
  readonly emis: OperationsEmis;
  readonly saves: { readonly opId: string; readonly subject: string; readonly record: SavedRecord }[] = [];
  readonly #random: Random;
  readonly #store = memoryStore();
  readonly #happenings: Happening[];
  #now = 0;
  #jump = 0;
  #isUp = true;
  #healed = false;
  #operations = 0;
  #life = new AbortController();
  #until = 0;
  #outbox: Outbox;

  constructor(random: Random, emis: OperationsEmis) {
    this.#random = random;
    this.emis = emis;
    const times = (count: number, what: Happening['what']) =>
      Array.from({ length: count }, () => ({ at: random.int(0, WEEK), what }));
    this.#happenings = [
      ...times(random.int(30, 150), 'save'),
      ...times(random.int(0, 8), 'crash'),
      ...times(random.int(2, 60), 'line'),
      ...times(random.int(0, 4), 'clock'),
      ...times(random.int(0, 10), 'correct'),
    ].sort((a, b) => a.at - b.at);
    this.#outbox = this.#open();
  }

  /** The week, and then as long as the longest pause with a line that works. */
  async pass(): Promise<void> {
    while (this.#happenings.length > 0) await this.#live(Number.POSITIVE_INFINITY);
    this.#healed = true;
    // What was still on its way may be refused yet; then a person corrects it, and it arrives.
    await this.#live(this.#now + LONGEST_PAUSE + MINUTE);
    for (let rounds = 0; rounds < 20 && (await this.#correctAll()); rounds++) await this.#live(this.#now + MINUTE);
    await this.#live(this.#now + LONGEST_PAUSE + MINUTE);
  }

  /** The rows that are left. */
  readonly counts = (): ReturnType<Outbox['counts']> => this.#store.counts();

  /** One life of the product's process: until it crashes, or until a moment. */
  async #live(until: number): Promise<void> {
    this.#life = new AbortController();
    this.#until = until;
    this.#outbox = this.#open();
    await this.#outbox.run({ signal: this.#life.signal });
  }

  #open(): Outbox {
    return openOutbox({
      store: this.#store,
      keys: 'unsealed',
      line: this.#line(this.#life.signal),
      clock: () => new Date(Date.parse('2026-03-02') + this.#now + this.#jump),
      elapsed: () => this.#now,
      random: () => this.#random.int(0, 1_000_000) / 1_000_000,
      operationId: () => `00000000-0000-7000-8000-${String(++this.#operations).padStart(12, '0')}`,
      pollMs: 120 * MINUTE,
      sleep: (ms, signal) => this.#sleep(ms, signal),
    });
  }

  /** Time passes, and with it what happens. */
  async #sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const end = Math.min(this.#now + ms, this.#until);
    for (let next = this.#happenings[0]; next && next.at <= end; next = this.#happenings[0]) {
      this.#happenings.shift();
      this.#now = Math.max(this.#now, next.at);
      await this.#happen(next.what);
      if (signal?.aborted) throw signal.reason;
    }
    this.#now = end;
    if (end >= this.#until || (this.#happenings.length === 0 && !this.#healed)) this.#life.abort();
    signal?.throwIfAborted();
  }

  async #happen(what: Happening['what']): Promise<void> {
    if (what === 'save') await this.#save();
    if (what === 'crash') this.#life.abort();
    if (what === 'line') this.#isUp = !this.#isUp;
    if (what === 'clock') this.#jump = this.#random.int(-3650, 3650) * 24 * 60 * MINUTE;
    if (what !== 'correct') return;
    await this.#correctAll();
  }

  /** A person corrects what is in quarantine. Says whether there was anything. */
  async #correctAll(): Promise<boolean> {
    let found = false;
    for await (const { opId, record } of this.#outbox.quarantine()) {
      if (record) await this.#outbox.correct(opId, { ...record, bad: false });
      found = true;
    }
    return found;
  }

  async #save(): Promise<void> {
    const random = this.#random;
    const [person, mark] = [`p${random.int(1, 6)}`, `m${random.int(1, 40)}`];
    const bad = random.percent(2);
    const value = this.#operations;
    // Marks refer to a person of a fixed number, who may be saved long after them, and never lack one in the end.
    const [entity, record] = random.percent(40)
      ? (['person', { id: person, value, bad }] as const)
      : (['mark', { id: mark, studentId: `p${(Number(mark.slice(1)) % 6) + 1}`, value, bad }] as const);
    const { opId } = await this.#outbox.save(entity, record);
    this.saves.push({ opId, subject: `${entity}/${record.id}`, record });
  }

  #line(life: AbortSignal): OutboxLine {
    const meet = () => {
      if (!this.#healed && (!this.#isUp || this.#random.percent(15)))
        throw new NetworkError({ method: 'POST', path: '/' });
    };
    return {
      limits: async () => {
        meet();
        return this.emis.limits;
      },
      send: async (operations) => {
        meet();
        // The process may die with a request under way, which arrives or does not.
        const dies = !this.#healed && this.#random.percent(1);
        // They were read out of the store for this request: nobody else has these objects.
        const results = dies && this.#random.percent(50) ? [] : this.emis.apply(operations);
        if (dies) this.#life.abort();
        life.throwIfAborted();
        this.#life.signal.throwIfAborted();
        if (!this.#healed && this.#random.percent(15)) throw new NetworkError({ method: 'POST', path: '/' });
        return results;
      },
      ask: async (opId) => {
        meet();
        return this.emis.ask(opId);
      },
    };
  }
}

async function wrongOf({ emis, saves, counts }: World): Promise<string[]> {
  const wrong: string[] = [];
  const left = await counts();
  const people = new Set(saves.map(({ subject }) => subject).filter((subject) => subject.startsWith('person/')));
  // A mark of somebody who was never saved waits, and rightly so.
  const lacking = saves.filter(
    ({ record }) => 'studentId' in record && !people.has(`person/${record.studentId}`),
  ).length;
  const stuck = left.pending + left.sent + left.waiting + left.quarantined;
  if (stuck !== lacking) wrong.push(`stuck: ${JSON.stringify(left)}, where ${lacking} lack a parent`);
  const effects = emis.applied.map(({ opId }) => opId);
  if (new Set(effects).size !== effects.length) wrong.push('an operation took effect twice');
  // On every record the effects came in the order of the saves, and the last one stands.
  for (const [subject, { record }] of emis.records) {
    const values = saves.filter((save) => save.subject === subject).map((save) => Number(save.record.value));
    const applied = emis.applied
      .filter((effect) => effect.subject === subject)
      .map((effect) => Number(effect.record?.['value']));
    if (applied.some((value, index) => index > 0 && value < Number(applied[index - 1])))
      wrong.push(`${subject}: ${applied} out of order`);
    if (Number(record['value']) !== values.at(-1))
      wrong.push(`${subject}: ${record['value']} stands, ${values.at(-1)} was saved last`);
  }
  return wrong;
}
