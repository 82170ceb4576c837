import {
  type CountedLoss,
  countLosses,
  detectFormat,
  type EncodingName,
  type Format,
  type ReadableFormat,
  textIn,
  type WritableFormat,
} from '@emis-sdk/formats';
import { asOneFile, onlyFile, openBundle, type WrittenFiles, writeFiles } from '@emis-sdk/formats/node';
import type { Catalogue, OpenDataset, PlainDate } from '@emis-sdk/model';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import { type CommandContext, heading } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { judgesOfFiles } from '../judges-of-files.ts';
import { type MappedConversion, mappedConversion } from '../mapping-file.ts';
import { type ChooseYear, readableFormat, writableFormat } from '../named-format.ts';
import { formatsOf, mappedCodes } from '../plugin-formats.ts';
import { countReading, type ReadingCount } from '../reading-count.ts';
import { yearOfBundle, yearOfRecords } from '../year-of-format.ts';

export interface ConvertOptions {
  readonly to: string;
  readonly output: string;
  readonly from?: string;
  readonly mapping: readonly string[];
  readonly profile: string;
  readonly profileAsked?: boolean;
  readonly encoding?: EncodingName;
  readonly asOf?: PlainDate;
  readonly forSpreadsheets?: boolean;
  readonly overwrite?: boolean;
  readonly failOnLoss?: boolean;
  readonly plugin?: readonly string[];
}

/** What a conversion came to. */
interface Converted {
  readonly from: { readonly origin: string; readonly format: ReadableFormat; readonly reason: string };
  readonly to: { readonly format: WritableFormat; readonly written: WrittenFiles };
  readonly read: ReadingCount;
  readonly losses: readonly CountedLoss[];
}

/**
 * Writes the records of a bundle in another format. What the target cannot hold is listed field by field, rows that could not be read by what is
 * wrong with them: those make the command end with 1, and with `--fail-on-loss` anything that is lost does.
 */
export async function convert(options: ConvertOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const mapped = await mappedConversion(options.mapping);
  const said = { ...options, format: options.from, mapping: mapped.from?.path };
  const { profile, host } = await judgesOfFiles(path, { ...said, plugin: options.plugin ?? [] }, context);
  try {
    return await convertBy({ profile, host, mapped }, options, context, path);
  } finally {
    await host.close();
  }
}

interface ConvertedBy extends Awaited<ReturnType<typeof judgesOfFiles>> {
  readonly mapped: MappedConversion;
}

async function convertBy(
  { profile, host, mapped }: ConvertedBy,
  options: ConvertOptions,
  context: CommandContext,
  path: string,
): Promise<ExitCode> {
  const { terminal, say, signal } = context;
  const { schoolIdentifier } = profile;
  const messages = [profile.messages, host.messages()];
  const formats = [...profile.formats, ...formatsOf(host)];
  const bundle = await openBundle(path);
  const asked =
    mapped.from?.format ??
    (options.from === undefined
      ? undefined
      : await readableFormat(options.from, formats, context, yearOfBundle(bundle)));
  const { format, reason: why } = asked
    ? { format: asked, reason: mapped.from?.path ?? say('convert.asked') }
    : await detectFormat(bundle, formats);
  const reason = textIn(why, context.language);
  terminal.talk(say('bundle.read', { origin: bundle.origin, format: textIn(format.title, context.language), reason }));
  const reading = {
    schoolIdentifier,
    country: profile,
    signal,
    ...(options.encoding ? { encoding: options.encoding } : {}),
  };
  const coded = mappedCodes(() => format.read(bundle, reading), host, profile, context);
  const { open } = coded;
  const to = await targetOf(options.to, mapped, formats, context, yearOfRecords(format, open));
  const oneFile = await asOneFile(to, options.output);
  const counted = countReading(open, (records) => terminal.progress(say('convert.progress', { records })));
  const losses = countLosses();
  const parts = to.write(counted.open as OpenDataset, {
    schoolIdentifier,
    asOf: judgedOn(options.asOf),
    forSpreadsheets: options.forSpreadsheets === true,
    oneFile,
    signal,
    onLost: losses.onLost,
  });
  const { overwrite = false } = options;
  const written = await writeFiles(oneFile ? onlyFile(parts, options.output) : parts, options.output, {
    gives: oneFile ? 'one-file' : 'files',
    overwrite,
  });
  const read = await counted.done();
  terminal.progress('');
  if (!to.tellsRemovals) {
    for (const [entity, records] of read.removals) losses.onLost({ entity, reason: 'removal-not-held', records });
  }
  coded.tell();
  const converted = {
    from: { origin: bundle.origin, format, reason },
    to: { format: to, written },
    read,
    losses: losses.list(),
  };
  await tell(converted, path, messages, context);
  const failed = read.unread > 0 || (options.failOnLoss === true && converted.losses.length > 0);
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: !failed, ...jsonOf(converted) }));
  return failed ? EXIT.dataFailed : EXIT.ok;
}

async function tell(
  { to, read, losses }: Converted,
  path: string,
  messages: readonly Catalogue[],
  context: CommandContext,
): Promise<void> {
  const { terminal, say, language } = context;
  const { written } = to;
  const format = textIn(to.format.title, language);
  terminal.talk('');
  terminal.talk(say('convert.written', { records: kept(read, losses), path: written.path, format }));
  for (const { file, bytes } of written.files) terminal.talk(`  ${say('convert.file', { file, bytes })}`);
  if (read.unread > 0) {
    const translator = createTranslator(await loadWords(language), ...messages);
    heading(context, say('convert.unread', { rows: read.unread }));
    for (const [code, { rows, first }] of read.reasons)
      terminal.talk(`  ${translator.title(code)}: ${rows}  [${code}] ${first}`);
    terminal.talk(`  ${say('convert.findings', { path })}`);
  }
  if (read.removed > 0) terminal.talk(say('convert.removed', { rows: read.removed }));
  if (read.leftOut > 0) terminal.talk(say('convert.left-out', { rows: read.leftOut }));
  if (losses.length === 0) {
    terminal.talk(say('convert.nothing-lost'));
    return;
  }
  heading(context, say('convert.lost', { format }));
  const names = losses.map(({ entity, field }) => (field === undefined ? entity : `${entity}.${field}`));
  const width = Math.max(...names.map((name) => name.length));
  for (const [index, { records, reason }] of losses.entries())
    terminal.talk(`  ${(names[index] ?? '').padEnd(width)}  ${String(records).padStart(9)}  ${say(`loss.${reason}`)}`);
}

/** The format to write: with the names of one DHIS2, where a mapping says them. */
async function targetOf(
  id: string,
  { to: mapped }: MappedConversion,
  formats: readonly Format[],
  context: CommandContext,
  choose: ChooseYear<WritableFormat>,
): Promise<WritableFormat> {
  const to = await writableFormat(id, formats, context, choose);
  if (!mapped) return to;
  if (mapped.format.id !== to.id)
    throw new CheckError('cli.mapping-other-target', { path: mapped.path, format: to.id });
  return mapped.format;
}

/** Records that are in what was written. */
function kept(read: ReadingCount, losses: readonly CountedLoss[]): number {
  const lost = losses
    .filter(({ field, reason }) => field === undefined && reason !== 'removal-not-held')
    .reduce((sum, { records }) => sum + records, 0);
  return [...read.records.values()].reduce((sum, records) => sum + records, 0) - lost;
}

function jsonOf({ from, to, read, losses }: Converted): object {
  return {
    from: { origin: from.origin, format: from.format.id, reason: from.reason },
    to: { format: to.format.id, ...to.written },
    records: Object.fromEntries(read.records),
    written: kept(read, losses),
    unread: { rows: read.unread, codes: Object.fromEntries([...read.reasons].map(([code, { rows }]) => [code, rows])) },
    removed: read.removed,
    leftOut: read.leftOut,
    losses,
  };
}
