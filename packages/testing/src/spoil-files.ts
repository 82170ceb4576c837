import { parse } from 'csv-parse/sync';
import type { Piece } from './piece.ts';
import type { PlantedFault, Truth } from './truth.ts';

/** A piece and how its text becomes bytes. */
export interface EncodedPiece extends Piece {
  readonly encoding: 'utf8' | 'latin1';
}

const SEMICOLON_FILES = ['classes.csv', 'courses.csv', 'orgs.csv'] as const;
const LATIN_FILE = 'users.csv';

/** What old software does to whole files. The seed says which: a quarter of the seeds have none, and a quarter both. */
const WAYS = [
  { semicolon: true, latin: false },
  { semicolon: false, latin: true },
  { semicolon: false, latin: false },
  { semicolon: true, latin: true },
] as const;

/**
 * Spoils whole files of a bundle on their way, by the seed of their truth: one may be separated by semicolons, as a spreadsheet
 * in Spanish or Portuguese saves it, and `users.csv` may be in Latin-1, so that `ñ` is one byte. The truth says so.
 *
 * @param stream - what `streamFaultyOneRoster11` gives
 */
export function* spoilFiles(stream: Iterator<Piece, Truth>, seed: number): Generator<EncodedPiece, Truth> {
  const way = WAYS[Math.abs(seed) % WAYS.length] ?? WAYS[2];
  const semicolons = way.semicolon ? SEMICOLON_FILES[Math.abs(seed) % SEMICOLON_FILES.length] : undefined;
  let next = stream.next();
  for (; !next.done; next = stream.next()) {
    const { file, text } = next.value;
    yield {
      file,
      text: file === semicolons ? withSemicolons(text) : text,
      encoding: way.latin && file === LATIN_FILE ? 'latin1' : 'utf8',
    };
  }
  const { faults } = next.value;
  const profiles = faults[0]?.profiles ?? [];
  const ofFile = (code: string, file: string, note: string, row?: number): Omit<PlantedFault, 'id'> => ({
    code,
    severity: 'warning',
    file,
    ...(row && { row }),
    profiles,
    note,
  });
  const more = [
    ...(semicolons
      ? [ofFile('csv.delimiter', semicolons, 'The cells of the file are separated by semicolons.', 1)]
      : []),
    ...(way.latin ? [ofFile('file.encoding', LATIN_FILE, 'The file is in Latin-1: ñ and accents are one byte.')] : []),
  ];
  return {
    ...next.value,
    faults: [...faults, ...more.map((fault, index) => ({ id: `W${index + 1}`, ...fault }))],
  };
}

function withSemicolons(text: string): string {
  return (parse(text, { relax_column_count: true }) as string[][])
    .map((cells) => `${cells.map(cell).join(';')}\n`)
    .join('');
}

function cell(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
