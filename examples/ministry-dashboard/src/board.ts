import { type ClientOptions, createClient, ProblemError } from '@emis-sdk/client';
import type { CountryProfile } from '@emis-sdk/profiles';
import { INDICATORS, type StoredFigure, type StoredIndicator, storedIndicator } from '@emis-sdk/profiles/indicators';
import { openHeld } from './held.ts';

/** What is shown. The catalogue has more: those about ages of a whole population need a census (`population` of `storedIndicator`). */
const SHOWN = ['attendance-rate', 'uis.pupil-teacher-ratio', 'uis.percentage-of-over-age'];

export interface Shown {
  readonly title: StoredIndicator['title'];
  readonly figures: readonly StoredFigure[];
}

/** The figures of the country, as they are now. */
export interface Board {
  /** Reads the feed on, and computes anew if something came. Several calls at once are one reading. Says whether something came. */
  catchUp(): Promise<boolean>;
  schools(): number;
  enrolments(): number;
  shown(): readonly Shown[];
  /** Tells a listener when the figures have moved; returns the function that ends it. */
  onNews(listener: () => void): () => void;
  close(): void;
}

/** Opens the dashboard's own database, and shows what is in it: no line is needed for that. */
export async function openBoard(
  options: ClientOptions & { readonly file: string; readonly profile: CountryProfile },
): Promise<Board> {
  const { file, profile, ...connection } = options;
  const held = openHeld(file);
  const client = createClient(connection);
  const indicators = INDICATORS.filter(({ id }) => SHOWN.includes(id)).map((one) => storedIndicator(one, { profile }));
  const listeners = new Set<() => void>();
  let shown: Shown[] = [];
  let reading: Promise<boolean> | undefined;

  const compute = async () => {
    const computed: Shown[] = [];
    for (const { title, compute: figuresOf } of indicators)
      computed.push({ title, figures: await figuresOf(held.read) });
    shown = computed;
  };
  const readOn = async (): Promise<boolean> => {
    const cursor = held.cursor();
    let came = false;
    try {
      for await (const page of client.changes(cursor === undefined ? {} : { cursor })) {
        held.take(page);
        came ||= page.changes.length > 0;
      }
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== 'cursor-gone' || cursor === undefined) throw error;
      // It was away for longer than the EMIS keeps changes: everything is read anew.
      held.startAnew();
      return await readOn();
    }
    if (!came) return false;
    await compute();
    for (const listener of listeners) listener();
    return true;
  };
  await compute();
  return {
    async catchUp() {
      reading ??= readOn().finally(() => {
        reading = undefined;
      });
      return await reading;
    },
    schools: () => held.count('school'),
    enrolments: () => held.count('enrolment'),
    shown: () => shown,
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => held.close(),
  };
}
