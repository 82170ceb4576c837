import type { Severity } from '@emis-sdk/model';
import { CensusDraft } from './faults/census-draft.ts';
import { FIRST_STEP_FAULTS, SECOND_STEP_FAULTS } from './faults/census-faults.ts';
import { randomOfPart } from './random.ts';
import type { PlantedFault, Truth } from './truth.ts';

/** A piece of a census file: the lines of a school, or its end. */
export interface CensusPiece {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Faults lie in the first schools with so many students. */
const STUDENTS_TO_SPOIL = 300;

/**
 * Spoils the file of the Brazilian school census on its way, in known places of its first schools: of the first step or of the second. Each
 * fault has a line of its own, and must show as exactly one finding.
 *
 * @param pieces what the format of the census writes
 * @returns the pieces as they are iterated, and in the end the truth about them
 * @throws {SyntheticDataError} `testing.no-row-left` when there are too few students to keep the faults apart
 */
export async function* spoilCensus(
  pieces: AsyncIterable<CensusPiece>,
  seed: number,
): AsyncGenerator<CensusPiece, Truth> {
  let [file, text] = ['', ''];
  let faults: readonly PlantedFault[] | undefined;
  for await (const piece of pieces) {
    if (faults) {
      yield piece;
      continue;
    }
    ({ file } = piece);
    text += Buffer.from(piece.bytes).toString('latin1');
    if ((text.match(/^(?:60|9[01])\|/gm)?.length ?? 0) < STUDENTS_TO_SPOIL) continue;
    const spoilt = plant(text, file, seed);
    faults = spoilt.faults;
    yield { file, bytes: Buffer.from(spoilt.text, 'latin1') };
  }
  if (!faults) {
    const spoilt = plant(text, file, seed);
    faults = spoilt.faults;
    yield { file, bytes: Buffer.from(spoilt.text, 'latin1') };
  }
  return { schemaVersion: 1, seed, faults };
}

function plant(text: string, file: string, seed: number): { readonly text: string; readonly faults: PlantedFault[] } {
  const draft = new CensusDraft(text, randomOfPart(seed, -4));
  const ways = text.startsWith('89|') ? SECOND_STEP_FAULTS : FIRST_STEP_FAULTS;
  const planted = ways.flatMap(({ note, plant: spoil }) => spoil(draft).map((finding) => ({ note, ...finding })));
  const faults = planted.map(({ note, code, severity: said, row, column }, index): PlantedFault => {
    const id = `F${String(index + 1).padStart(2, '0')}`;
    const where = { file, row: draft.rowOf(row), ...(column !== undefined && { column }) };
    const severity: Severity = said ?? 'error';
    return { id, code, severity, ...where, profiles: ['brazil'], note };
  });
  return { text: String(draft), faults };
}
