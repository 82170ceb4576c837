import { canWrite, countLosses, type WritableFormat } from '@emis-sdk/formats';
import { loadProfile } from '@emis-sdk/profiles';
import { datasetOf, type SyntheticOptions, streamCensusOutcomes, streamCensusSchools } from '@emis-sdk/testing';
import type { CensusFormat } from './census-formats.ts';

/** The file of the first or second step of the Brazilian school census of an invented municipality, in pieces. */
export async function* censusPieces(
  format: CensusFormat,
  options: SyntheticOptions,
): AsyncGenerator<{ readonly file: string; readonly bytes: Uint8Array }, undefined> {
  const { formats } = await loadProfile('brazil');
  const writer = formats.find((one): one is typeof one & WritableFormat => one.id === format && canWrite(one));
  if (!writer) throw new TypeError(`The profile of Brazil has no format ${format} that can be written`);
  // What the census has no place for, such as logins and courses, is not of interest in invented schools.
  const losses = countLosses();
  yield* writer.write(
    datasetOf(() => (format.endsWith('-situacao') ? streamCensusOutcomes : streamCensusSchools)(options)),
    { onLost: losses.onLost },
  );
  return undefined;
}
