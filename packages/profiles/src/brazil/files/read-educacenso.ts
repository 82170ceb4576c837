import type { Bundle, ReadOptions } from '@emis-sdk/formats';
import type { EntityName, Finding, RawRecord, ReadItem, RecordKey, Severity } from '@emis-sdk/model';
import { checkLine } from '../checks/check-line.ts';
import { type CensusFile, openCensusFile } from './census-file.ts';
import { CensusIndex } from './census-index.ts';
import type { CensusLine } from './census-line.ts';
import { columnsOf } from './columns.ts';
import type { Edition } from './editions.ts';
import { PASSES, type Pass, type Reading } from './passes.ts';
import { censusSources } from './recognise.ts';
import { fileFinding, survey, worstOf } from './survey.ts';

/** Hands on what was met after so many items. */
const PIECE = 200;

/**
 * Reads files of Educacenso into records. They are gone through once to learn what stands where, and once for each kind of record, as
 * records come kind by kind and lines come school by school. Memory holds a few facts for each person, class and school.
 */
export async function* readEducacenso(
  edition: Edition,
  bundle: Bundle,
  { mode = 'tolerant', signal, encoding, onBytes }: ReadOptions,
): AsyncGenerator<readonly ReadItem[]> {
  const tolerance: Severity = mode === 'strict' ? 'error' : 'warning';
  const index = new CensusIndex();
  const files: CensusFile[] = [];
  const schools = new Map<string, number>();
  const sources = await censusSources(bundle);
  for (const { source, peek } of sources) {
    const file = await openCensusFile(source, edition, peek.lines, { signal, asked: encoding });
    if (!file) {
      yield [told(fileFinding('not-text', 'error', source.name))];
      continue;
    }
    if (!peek.alike.has(edition)) {
      const params = { found: `${peek.edition.year}`, expected: `${edition.year}` };
      yield [told(fileFinding('edition', worstOf(edition), source.name, undefined, params))];
    }
    if (edition.known !== 'as-exported') {
      yield [told(fileFinding('edition-not-confirmed', 'info', source.name, undefined, { found: `${edition.year}` }))];
    }
    files.push(file);
    yield* survey(file, { index, edition, tolerance, schools, ...(onBytes && { onBytes }) });
  }
  const known = new Set(sources.map(({ source }) => source));
  yield bundle.files
    .filter((file) => !known.has(file))
    .map(({ name }) => told({ code: 'file.unexpected', severity: 'info', where: { file: name } }));
  for (const [walk, pass] of PASSES.entries()) {
    if (pass.records.every((record) => edition.counts[record] === undefined)) continue;
    const reading: Reading = { index, edition, seen: new Set(), walk: walk + 1 };
    index.rewind();
    for (const file of files) yield* readPass(file, pass, reading, signal);
  }
}

async function* readPass(
  file: CensusFile,
  pass: Pass,
  reading: Reading,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadItem[]> {
  const { index, edition } = reading;
  let items: ReadItem[] = [];
  // What lines of the second step refer to stands in the file of the first. Said before the records, once for many of them.
  let needed: RecordKey[] = [];
  const piece = (): ReadItem[] => {
    const said = needed.length > 0 ? [{ ...told(fileFinding('outcomes-alone', 'info', file.name)), lost: needed }] : [];
    const all = [...said, ...items];
    items = [];
    needed = [];
    return all;
  };
  const walker = {
    line(line: CensusLine) {
      index.place(line);
      const findings: readonly Finding[] = pass.judges?.(line.record) ? checkLine(line, edition, file.name) : [];
      let first = true;
      for (const record of pass.take(line, reading)) {
        items.push(read(pass.entity, record, file.name, line, first ? findings : []));
        first = false;
      }
      if (pass.needs && !index.hasFirstStep) needed.push(...pass.needs(line));
      if (first) for (const finding of findings) items.push(told(finding));
    },
  };
  for await (const _ of file.walk(index, new Set(pass.records), walker)) {
    signal?.throwIfAborted();
    if (items.length < PIECE) continue;
    yield piece();
  }
  if (items.length > 0) yield piece();
}

function told(finding: Finding): Extract<ReadItem, { type: 'finding' }> {
  return { type: 'finding', finding, unread: false };
}

function read(
  entity: EntityName,
  record: RawRecord,
  file: string,
  line: CensusLine,
  findings: readonly Finding[],
): ReadItem {
  return { type: 'record', entity, record, file, row: line.row, columns: columnsOf(entity, line), findings };
}
