import type { ByteSource } from '@emis-sdk/formats';
import { type ReadPopulationOptions, readPopulation } from '@emis-sdk/formats/population';
import type { Finding } from '@emis-sdk/model';
import { Population } from './population.ts';

export interface PopulationOptions extends ReadPopulationOptions {
  /** Told of every row that could not be used, and of what is odd about the file. */
  onFinding?(finding: Finding): void;
}

/** A table of population, and how many of its rows could be used. */
export interface PopulationFile {
  /** Absent when no row could be used. */
  readonly population?: Population;
  readonly rows: number;
}

/**
 * Reads a table of population. All rows come from one source and edition, those of the first one; rows of another are left out, so
 * that no value mixes two.
 *
 * @example
 * const { population } = await populationFrom(source, { onFinding: (finding) => console.warn(finding.code, finding.where.row) });
 */
export async function populationFrom(source: ByteSource, options: PopulationOptions = {}): Promise<PopulationFile> {
  let population: Population | undefined;
  let rows = 0;
  const tell = (code: string, row: number, params?: Finding['params']) =>
    options.onFinding?.({ code, severity: 'error', where: { file: source.name, row }, ...(params ? { params } : {}) });
  for await (const items of readPopulation(source, options)) {
    for (const item of items) {
      if (item.type === 'finding') {
        options.onFinding?.(item.finding);
        continue;
      }
      population ??= new Population({ source: item.source, edition: item.edition });
      if (item.source !== population.source || item.edition !== population.edition) {
        tell('population.other-source', item.row, { source: population.source, edition: population.edition });
      } else if (population.add(item)) rows++;
      else tell('population.twice', item.row);
    }
  }
  return { rows, ...(population ? { population } : {}) };
}
