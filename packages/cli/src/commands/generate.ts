import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { EmisError } from '@emis-sdk/model';
import { profileIdOf } from '@emis-sdk/profiles';
import {
  type EncodedPiece,
  type Piece,
  type SyntheticOptions,
  spoilCensus,
  spoilFiles,
  streamFaultyOneRoster11,
  streamNdjson,
  streamOneRoster11,
  streamSchools,
  type Truth,
  truthText,
} from '@emis-sdk/testing';
import { censusPieces } from '../census-file.ts';
import { type CensusFormat, censusYear, isCensusFormat } from '../census-formats.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { PieceWriter } from '../piece-writer.ts';

export interface GenerateOptions extends SyntheticOptions {
  readonly output: string;
  readonly profile: string;
  readonly format: 'oneroster-1.1' | 'ndjson' | CensusFormat;
  readonly attendance: number;
  readonly mess?: boolean;
}

/**
 * Writes invented schools school by school, with planted faults and their truth file on request.
 *
 * @throws {EmisError} `cli.mess-needs-oneroster`, `cli.attendance-needs-ndjson` or `cli.census-needs-brazil`, when the format cannot hold what is asked for
 */
export async function generate(options: GenerateOptions, context: CommandContext): Promise<ExitCode> {
  const { output, format, mess = false } = options;
  const made: SyntheticOptions = { ...options, profile: profileIdOf(options.profile) };
  if (mess && format === 'ndjson') throw new GenerateError('cli.mess-needs-oneroster');
  if (options.attendance > 0 && format !== 'ndjson') throw new GenerateError('cli.attendance-needs-ndjson');
  if (isCensusFormat(format) && made.profile !== 'brazil') throw new GenerateError('cli.census-needs-brazil');
  // Records live for one school only. Without this the engine lets their part of the heap grow to twice what is needed.
  setFlagsFromString('--semi-space-growth-factor=1');
  const path = resolve(output);
  const writer = await PieceWriter.into(path);
  let faults = 0;
  try {
    if (isCensusFormat(format)) {
      // The file of a census is that of its year.
      const pieces = censusPieces(format, { ...made, schoolYear: censusYear(format) });
      const stream = mess ? spoilCensus(pieces, options.seed) : pieces;
      let next = await stream.next();
      for (; !next.done; next = await stream.next())
        await write({
          file: next.value.file,
          text: Buffer.from(next.value.bytes).toString('latin1'),
          encoding: 'latin1',
        });
      if (next.value) await writeTruth(next.value);
    } else if (mess) {
      const stream = spoilFiles(streamFaultyOneRoster11(made), options.seed);
      let next = stream.next();
      for (; !next.done; next = stream.next()) await write(next.value);
      await writeTruth(next.value);
    } else {
      for (const piece of cleanPieces(made, options)) await write({ ...piece, encoding: 'utf8' });
    }
  } finally {
    await writer.close();
  }
  context.terminal.talk(context.say('generated.files', { files: writer.files, faults, path }));
  if (isCensusFormat(format))
    context.terminal.talk(context.say('generated.census', { path, year: String(censusYear(format)) }));
  const others = await writer.others();
  if (others.length > 0)
    context.terminal.complain(
      context.say('generated.others', { count: others.length, names: others.slice(0, 5).join(', ') }),
    );
  if (context.json) context.terminal.out(JSON.stringify({ schemaVersion: 1, path, files: writer.files, faults }));
  return EXIT.ok;

  async function writeTruth(truth: Truth): Promise<void> {
    faults = truth.faults.length;
    await write({ file: 'truth.json', text: truthText(truth), encoding: 'utf8' });
  }

  async function write(piece: EncodedPiece): Promise<void> {
    context.signal.throwIfAborted();
    await writer.write(piece);
  }
}

function cleanPieces(made: SyntheticOptions, { format, seed, schoolYear, profile }: GenerateOptions): Iterable<Piece> {
  const schools = streamSchools(made);
  return format === 'ndjson'
    ? streamNdjson(schools, { profile: profileIdOf(profile), schoolYear })
    : streamOneRoster11(schools, seed);
}

/** What was asked for does not fit into the format. Texts: `messages/errors.ts`. */
class GenerateError extends EmisError {
  constructor(code: 'cli.census-needs-brazil' | 'cli.mess-needs-oneroster' | 'cli.attendance-needs-ndjson') {
    super(code, code);
  }
}
