import { canonicalJson, type EntityName } from '@emis-sdk/model';
import type { IndicatorMove } from '@emis-sdk/protocol/preview-indicators';
import type { Kysely } from 'kysely';
import type { IndicatorFigure } from './indicator-figure.ts';
import { type PortalIndicator, type ReadRecords, recordReader } from './indicators.ts';
import type { Tables } from './tables.ts';

/** The figures of each indicator at one moment. */
export type FiguresNow = readonly {
  readonly indicator: PortalIndicator;
  readonly figures: readonly IndicatorFigure[];
}[];

/**
 * Computes indicators over the records that a transaction sees: those of the nation, or, where it is a client's, those of the client.
 *
 * @param sees what may be asked for: an indicator that asks for more is left out, since what it comes to tells of what it read
 * @param onFailure told of an indicator that fails; it is left out
 */
export async function figuresNow(
  trx: Kysely<Tables>,
  indicators: readonly PortalIndicator[],
  sees: (entity: EntityName, field: string) => boolean,
  onFailure: (error: unknown) => void,
): Promise<FiguresNow> {
  const found: { indicator: PortalIndicator; figures: readonly IndicatorFigure[] }[] = [];
  for (const indicator of indicators) {
    const read = recordReader(trx);
    let tooMuch = false;
    const bounded: ReadRecords = (entity, fields) => {
      tooMuch ||= fields.some((field) => !sees(entity, field));
      if (tooMuch) throw new Error(`An indicator is left out that reads what is not shown: ${indicator.id}`);
      return read(entity, fields);
    };
    try {
      const figures = await indicator.compute(bounded);
      if (!tooMuch) found.push({ indicator, figures });
    } catch (error) {
      if (!tooMuch) onFailure(error);
    }
  }
  return found;
}

/** The figures that differ between two moments, each by its label. One that is in one moment alone has no value in the other. */
export function movesBetween(before: FiguresNow, after: FiguresNow): IndicatorMove[] {
  const later = new Map(after.map(({ indicator, figures }) => [indicator.id, figures]));
  return before.flatMap(({ indicator: { id, title }, figures }) => {
    const now = later.get(id);
    // What failed once says nothing of what moved.
    if (!now) return [];
    const was = byLabel(figures);
    const is = byLabel(now);
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): IndicatorMove[] => {
      const [old, next] = [was.get(key), is.get(key)];
      const one = next ?? old;
      if (!one || old?.value === next?.value) return [];
      return [
        {
          ...{ indicator: id, title, label: one.label },
          ...(one.unit !== undefined && { unit: one.unit }),
          ...(old && { before: old.value }),
          ...(next && { after: next.value }),
        },
      ];
    });
  });
}

function byLabel(figures: readonly IndicatorFigure[]): Map<string, IndicatorFigure> {
  return new Map(figures.map((figure) => [canonicalJson([figure.label, figure.unit, figure.territory]), figure]));
}
