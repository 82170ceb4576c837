import { type Kysely, sql } from 'kysely';
import { feedEnd } from '../feed.ts';
import type { IndicatorFigure } from '../indicator-figure.ts';
import { type PortalIndicator, recordReader } from '../indicators.ts';
import type { Tables } from '../tables.ts';

/** What takes less, in milliseconds, is computed while somebody waits for the page. */
const QUICK_MS = 1000;
/** What takes longer is computed anew only after so many times as long: it never takes more than a twentieth of a server. */
const REST = 20;

/** The figures of an indicator as they were last computed. */
export interface KeptFigures {
  readonly figures: readonly IndicatorFigure[];
  /** ISO 8601. */
  readonly computedAt: string;
}

interface Run {
  readonly by_territory: boolean;
  readonly feed_end: string;
  readonly took_ms: number;
  readonly computed_at: string;
}

/**
 * Keeps what indicators come to, so that no page reads all records. What is quick is computed whenever the feed has grown; what is not is
 * computed beside, and pages show what was last, with its time.
 */
export class KeptIndicators {
  readonly #tables: Kysely<Tables>;
  readonly #clock: () => Date;
  readonly #onError: (error: unknown, requestId: string) => void;
  readonly #underWay = new Map<string, Promise<void>>();
  /** What this process has computed: what another version of an indicator came to is computed anew. */
  readonly #known = new Set<string>();

  constructor(tables: Kysely<Tables>, clock: () => Date, onError: (error: unknown, requestId: string) => void) {
    this.#tables = tables;
    this.#clock = clock;
    this.#onError = onError;
  }

  /**
   * Brings the figures of the nation, and of these territories, up to date. An indicator that fails is told to `onError`; what it last came to
   * stays.
   */
  async refresh(
    indicators: readonly PortalIndicator[],
    territories: readonly string[],
    requestId: string,
  ): Promise<void> {
    if (indicators.length === 0) return;
    const { xid, seq } = await feedEnd(this.#tables);
    const end = `${xid}-${seq}`;
    for (const indicator of indicators) {
      await this.#bringUp(indicator, '', end, requestId);
      const nation = await this.#lastRun(indicator.id, '');
      if (!nation || nation.by_territory) continue;
      for (const territory of territories) await this.#bringUp(indicator, territory, end, requestId);
    }
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }

  async #lastRun(indicator: string, territory: string): Promise<Run | undefined> {
    return await this.#tables
      .selectFrom('indicator_figures')
      .select(['by_territory', 'feed_end', 'took_ms', 'computed_at'])
      .where('indicator', '=', indicator)
      .where('territory', '=', territory)
      .executeTakeFirst();
  }

  async #bringUp(indicator: PortalIndicator, territory: string, end: string, requestId: string): Promise<void> {
    const name = JSON.stringify([indicator.id, territory]);
    const last = await this.#lastRun(indicator.id, territory);
    if (last?.feed_end === end && this.#known.has(name)) return;
    const quick = !last || last.took_ms < QUICK_MS;
    const rested = last && this.#clock().getTime() - Date.parse(last.computed_at) >= REST * last.took_ms;
    if (!quick && !rested && this.#known.has(name)) return;
    let run = this.#underWay.get(name);
    if (!run) {
      run = this.#compute(indicator, territory, end)
        .then(() => void this.#known.add(name))
        .catch((error: unknown) => this.#onError(error, requestId))
        .finally(() => this.#underWay.delete(name));
      this.#underWay.set(name, run);
    }
    if (quick) await run;
  }

  async #compute(indicator: PortalIndicator, territory: string, feed_end: string): Promise<void> {
    const began = this.#clock();
    const reader = recordReader(this.#tables, territory === '' ? undefined : territory);
    const figures = await indicator.compute(reader);
    const now = this.#clock();
    const run = {
      indicator: indicator.id,
      feed_end,
      took_ms: now.getTime() - began.getTime(),
      computed_at: now.toISOString(),
    };
    const byTerritory = territory === '' && figures.some((figure) => figure.territory !== undefined);
    const rows = new Map<string, IndicatorFigure[]>([[territory, []]]);
    for (const figure of figures) {
      // Of one that reads a territory alone, all figures are of that territory.
      const of = territory === '' ? (figure.territory ?? '') : territory;
      const some = rows.get(of) ?? [];
      rows.set(of, some);
      some.push(figure);
    }
    const kept = JSON.stringify([...rows].map(([of, some]) => ({ territory: of, figures: some })));
    await this.#tables.transaction().execute(async (trx) => {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`indicator ${indicator.id}`}, 0))`.execute(trx);
      await trx
        .deleteFrom('indicator_figures')
        .where('indicator', '=', indicator.id)
        .$if(!byTerritory, (some) => some.where('territory', '=', territory))
        .execute();
      await sql`
        INSERT INTO indicator_figures (indicator, territory, figures, by_territory, feed_end, took_ms, computed_at)
        SELECT ${run.indicator}, k.territory, k.figures, ${byTerritory}, ${feed_end}, ${run.took_ms}, ${run.computed_at}::timestamptz
        FROM jsonb_to_recordset(${kept}::text::jsonb) AS k (territory text, figures jsonb)`.execute(trx);
    });
  }
}

/** What indicators last came to, by territory (`''`: the nation) and id; only what the transaction may see. */
export async function keptFigures(
  tables: Kysely<Tables>,
  territories: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, KeptFigures>>> {
  if (territories.length === 0) return new Map();
  const rows = await tables
    .selectFrom('indicator_figures')
    .select(['indicator', 'territory', 'figures', 'computed_at'])
    .where('territory', 'in', territories)
    .execute();
  const found = new Map<string, Map<string, KeptFigures>>();
  for (const { indicator, territory, figures, computed_at } of rows) {
    const of = found.get(territory) ?? new Map<string, KeptFigures>();
    found.set(territory, of);
    of.set(indicator, { figures, computedAt: computed_at });
  }
  return found;
}
