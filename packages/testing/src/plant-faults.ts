import type { Country } from './countries/country.ts';
import type { RecordsPart, SyntheticOptions } from './dataset.ts';
import { BRAZIL_FAULTS } from './faults/brazil-faults.ts';
import { CALENDAR_FAULTS } from './faults/calendar-faults.ts';
import { CHILE_FAULTS } from './faults/chile-faults.ts';
import { CLASS_FAULTS } from './faults/class-faults.ts';
import { Draft } from './faults/draft.ts';
import { ENROLMENT_FAULTS } from './faults/enrolment-faults.ts';
import type { Fault } from './faults/fault.ts';
import { FILE_FAULTS } from './faults/file-faults.ts';
import { PERSON_FAULTS } from './faults/person-faults.ts';
import { REFERENCE_FAULTS } from './faults/reference-faults.ts';
import { SPREADSHEET_FAULTS } from './faults/spreadsheet-faults.ts';
import { FILE_NAMES, type FileName } from './oneroster/columns.ts';
import { csvText } from './oneroster/csv.ts';
import { headerLine, type PartLines, partLines } from './oneroster/part-lines.ts';
import { filesOf, type Piece } from './piece.ts';
import { type Random, randomOfPart } from './random.ts';
import { makeSchools, type SchoolsToMake, schoolsToMake } from './stream-schools.ts';
import type { PlantedFault, Truth } from './truth.ts';
import { manifestPiece } from './write-oneroster-11.ts';

/** What hangs on few rows comes first, and gets the rows it needs. */
const FAULTS: readonly Fault[] = [
  ...REFERENCE_FAULTS,
  ...CALENDAR_FAULTS,
  ...PERSON_FAULTS,
  ...ENROLMENT_FAULTS,
  ...CLASS_FAULTS,
  ...FILE_FAULTS,
  ...SPREADSHEET_FAULTS,
  ...CHILE_FAULTS,
  ...BRAZIL_FAULTS,
];

/** Faults lie in some neighbouring schools with so many students, of so many schools at least. */
const STUDENTS_TO_SPOIL = 400;
const SCHOOLS_TO_SPOIL = 3;

/**
 * Makes a OneRoster 1.1 bundle of invented schools that is spoilt in known places. Each fault has rows of its own and must show
 * as exactly one finding. What depends on a spoilt record is then held back, which is no finding. All faults lie in a few
 * neighbouring schools that the seed chooses; the others are clean, and are made and written one by one.
 *
 * @returns the pieces of the files as they are iterated, and in the end the truth about them
 * @throws {SyntheticDataError} `testing.no-row-left` when there are too few students to keep the faults apart
 * @throws {TypeError} when a number of the options is not whole or out of range
 */
export function* streamFaultyOneRoster11(options: SyntheticOptions): Generator<Piece, Truth> {
  const plan = schoolsToMake(options);
  const random = randomOfPart(plan.seed, -3);
  const [first, last] = schoolsToSpoil(plan, random);
  const parts = makeSchools(plan);
  const rows: Record<string, number> = {};
  const faults: PlantedFault[] = [];
  yield manifestPiece(plan.seed);
  for (const file of FILE_NAMES) yield { file, text: csvText([headerLine(file)]) };

  const country = partLines(nextOf(parts));
  yield* write(country);
  let school = 0;
  for (; school < first; school++) yield* write(partLines(nextOf(parts)));
  const spoilt: PartLines[] = [];
  for (; school <= last; school++) spoilt.push(partLines(nextOf(parts)));
  const draft = new Draft(plan.country, random, together(spoilt), country, { ...rows });
  faults.push(...plant(draft, plan.country));
  yield* write(draft.lines());
  for (const part of parts) yield* write(partLines(part));
  return { schemaVersion: 1, seed: plan.seed, faults };

  function* write(lines: PartLines): Generator<Piece> {
    for (const file of FILE_NAMES) {
      rows[file] = (rows[file] ?? 0) + lines[file].length;
      if (lines[file].length > 0) yield { file, text: csvText(lines[file]) };
    }
  }
}

/** {@link streamFaultyOneRoster11}, held in memory. */
export function plantFaults(options: SyntheticOptions): { files: Map<string, string>; truth: Truth } {
  const stream = streamFaultyOneRoster11(options);
  const pieces: Piece[] = [];
  for (let next = stream.next(); ; next = stream.next()) {
    if (next.done) return { files: filesOf(pieces), truth: next.value };
    pieces.push(next.value);
  }
}

function plant(draft: Draft, country: Country): PlantedFault[] {
  return FAULTS.filter((fault) => fault.country === undefined || fault.country === country.id)
    .filter((fault) => country.cleanUnder.some((profile) => severityOf(fault, profile)))
    .flatMap((fault) => {
      const [{ file, row }, column] = fault.plant(draft);
      const seenBy = country.cleanUnder.filter((profile) => severityOf(fault, profile));
      // Profiles that differ in the severity each have their own line of the truth.
      const lines = [...Map.groupBy(seenBy, (profile) => severityOf(fault, profile))].flatMap(([severity, profiles]) =>
        severity ? [{ code: fault.code, severity, profiles }] : [],
      );
      const also = (fault.also ?? []).map((line) => ({ ...line, profiles: seenBy }));
      const where = { file, row, ...(column && { column }) };
      return [...lines, ...also].map(({ code, severity, profiles }) => ({
        code,
        severity,
        ...where,
        profiles,
        note: fault.note,
      }));
    })
    .map((fault, index) => ({ id: `F${String(index + 1).padStart(2, '0')}`, ...fault }));
}

function severityOf({ severity, profiles, country }: Fault, profile: Country['id']) {
  if (profiles ? !profiles.includes(profile) : country !== undefined && country !== profile) return undefined;
  return typeof severity === 'string' ? severity : severity[profile];
}

/** The first and the last of the schools to spoil: neighbours from a place by chance, as many as the faults need. */
function schoolsToSpoil({ sizes }: SchoolsToMake, random: Random): readonly [first: number, last: number] {
  let first = random.int(0, Math.max(0, sizes.length - SCHOOLS_TO_SPOIL));
  let last = first - 1;
  let students = 0;
  const enough = (): boolean => students >= STUDENTS_TO_SPOIL && last - first + 1 >= SCHOOLS_TO_SPOIL;
  while (!enough() && last + 1 < sizes.length) students += sizes[++last] ?? 0;
  while (!enough() && first > 0) students += sizes[--first] ?? 0;
  return [first, last];
}

function nextOf(parts: Iterator<RecordsPart, undefined>): RecordsPart {
  return parts.next().value ?? {};
}

function together(parts: readonly PartLines[]): PartLines {
  return Object.fromEntries(
    FILE_NAMES.map((file): [FileName, string[]] => [file, parts.flatMap((part) => part[file])]),
  ) as unknown as PartLines;
}
