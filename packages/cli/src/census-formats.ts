/** The formats of a country's census that invented schools can be written in. */
export const CENSUS_FORMATS = ['educacenso-2025'] as const;
export type CensusFormat = (typeof CENSUS_FORMATS)[number];

export function isCensusFormat(id: string): id is CensusFormat {
  return (CENSUS_FORMATS as readonly string[]).includes(id);
}
