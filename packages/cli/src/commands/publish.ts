import {
  EMPTY_LEDGER,
  type Ledger,
  publishTable,
  readLedger,
  releaseMicrodata,
  type StudentRows,
  studentRows,
} from '@emis-sdk/server';
import { csvRow } from '@emis-sdk/validation/reports';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import type { CheckOptions, CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { keepWhole, keptText } from '../kept-file.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { fileSink } from '../report-output.ts';

export interface PublishOptions extends CheckOptions {
  /** Columns from coarse to fine, joined by `/`: one dimension each. */
  readonly by: readonly string[];
  /** `column=code,code`. */
  readonly where: readonly string[];
  readonly name: string;
  readonly population: string;
  readonly ledger: string;
  readonly microdata?: boolean;
  readonly output?: string;
  readonly from?: string;
}

/** Counts the students of a bundle for publication, or makes records that may be released, and keeps in the ledger what was published. */
export async function publish(options: PublishOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const ledger = await ledgerAt(options.ledger);
  const students = await studentsOf(path, options, context);
  const dimensions = options.by.map((columns) => columns.split('/'));
  const where = Object.fromEntries(options.where.map(conditionOf));
  assertColumns([...dimensions.flat(), ...Object.keys(where)], students);
  if (students.further > 0) terminal.talk(say('publish.further', { count: students.further }));
  const { name, population } = options;
  const lines: string[] = [];
  if (options.microdata) {
    const released = releaseMicrodata(students.rows, dimensions.flat(), { name, population, ledger });
    await keepWhole(options.ledger, released.ledger);
    lines.push(
      csvRow(released.columns),
      ...released.rows.map((row) => csvRow(released.columns.map((column) => row[column] ?? ''))),
    );
    const { before, after } = released;
    terminal.talk(say('publish.k', { smallest: after.smallest, left: before.tooSmall.people, records: after.rows }));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, name, population, before, after }));
  } else {
    const spec = { name, dimensions, ...(options.where.length > 0 && { where }) };
    const { cells, hidden, withheld, ledger: kept } = publishTable(students.rows, spec, { population, ledger });
    await keepWhole(options.ledger, kept);
    const columns = dimensions.flat();
    lines.push(csvRow([...columns, 'students', 'note']));
    for (const { codes, count } of cells) {
      const named = columns.map((column) => codes[column] ?? '');
      lines.push(csvRow([...named, count === null ? '' : String(count), count === null ? 'hidden' : '']));
    }
    terminal.talk(say('publish.table', { cells: cells.length, hidden }));
    for (const kind of withheld) terminal.talk(say('publish.withheld', { columns: kind.join(', ') || '–' }));
    if (json) terminal.out(JSON.stringify({ schemaVersion: 1, name, population, hidden, withheld, cells }));
  }
  if (options.output !== undefined) {
    const sink = fileSink(options.output, false);
    sink.write(lines.join(''));
    sink.close();
  } else if (!json) for (const line of lines) terminal.out(line.trimEnd());
  return EXIT.ok;
}

async function studentsOf(
  path: string,
  options: PublishOptions,
  { terminal, say, signal }: CommandContext,
): Promise<StudentRows> {
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  try {
    const { validation } = await checkBundle({
      ...{ from: path, profile, host, asOf: judgedOn(options.asOf), strict: options.strict === true, reveal: false },
      encoding: options.encoding,
      ...(options.from === undefined ? {} : { format: options.from }),
      ...{ terminal, say, signal },
    });
    return await studentRows(validation.valid());
  } finally {
    await host.close();
  }
}

function conditionOf(text: string): [string, string[]] {
  const [column = '', codes] = text.split('=');
  if (codes === undefined) throw new CheckError('cli.condition-malformed', { text });
  return [column, codes.split(',')];
}

function assertColumns(columns: readonly string[], { columns: known }: StudentRows): void {
  const column = columns.find((name) => !known.includes(name));
  if (column !== undefined) throw new CheckError('cli.column-unknown', { column, known: known.join(', ') });
}

/** A ledger that is not there yet is begun. */
async function ledgerAt(path: string): Promise<Ledger> {
  const text = await keptText(path);
  return text === undefined ? EMPTY_LEDGER : readLedger(text);
}
