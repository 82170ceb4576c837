/** The formats of a country's census that invented schools can be written in. */
export const CENSUS_FORMATS = ['educacenso-2025', 'educacenso-2025-situacao'] as const;
export type CensusFormat = (typeof CENSUS_FORMATS)[number];

/** The year of the census in which a file of the format belongs. */
export function censusYear(format: CensusFormat): number {
  return Number(/\d{4}/.exec(format)?.[0]);
}

export function isCensusFormat(id: string): id is CensusFormat {
  return (CENSUS_FORMATS as readonly string[]).includes(id);
}
