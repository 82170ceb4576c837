import { NO_RELEASES, pseudonymise, type Releases, readReleases, studentRows } from '@emis-sdk/server';
import { csvRow } from '@emis-sdk/validation/reports';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import type { CheckOptions, CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { keepWhole, keptText } from '../kept-file.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { keysInFile } from '../pseudonym-keys.ts';
import { fileSink } from '../report-output.ts';

export interface PseudonymiseOptions extends CheckOptions {
  readonly by: readonly string[];
  readonly name: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly population: string;
  readonly keys: string;
  readonly ledger: string;
  readonly leaveOut?: boolean;
  readonly output: string;
  readonly from?: string;
}

/** Makes a dataset of single students for one recipient and purpose, under pseudonyms, and keeps what was given to whom. */
export async function pseudonymiseStudents(
  options: PseudonymiseOptions,
  context: CommandContext,
  path: string,
): Promise<ExitCode> {
  const { terminal, say, json, signal } = context;
  const { name, purpose, recipient, population, ledger } = options;
  const releases = await releasesAt(ledger);
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  try {
    const { validation } = await checkBundle({
      ...{ from: path, profile, host, asOf: judgedOn(options.asOf), strict: options.strict === true, reveal: false },
      encoding: options.encoding,
      ...(options.from === undefined ? {} : { format: options.from }),
      ...{ terminal, say, signal },
    });
    const students = await studentRows(validation.valid());
    const column = options.by.find((each) => !students.columns.includes(each));
    if (column !== undefined) {
      throw new CheckError('cli.column-unknown', { column, known: students.columns.join(', ') });
    }
    const people = students.rows.map((row, index) => ({ id: students.ids[index] ?? '', row }));
    const made = await pseudonymise(people, {
      ...{ name, purpose, recipient, population, columns: options.by, releases },
      keys: keysInFile(options.keys),
      leaveOut: options.leaveOut === true,
    });
    // Before the dataset is there: what is not known to be given out would not be counted with the next.
    await keepWhole(ledger, made.releases);
    const sink = fileSink(options.output, true);
    sink.write(csvRow(made.columns));
    for (const row of made.rows) sink.write(csvRow(made.columns.map((each) => row[each] ?? '')));
    sink.close();
    const { smallest, rows } = made.anonymity;
    terminal.talk(say('pseudonymise.k', { smallest, left: made.leftOut, records: rows }));
    const { leftOut, columns } = made;
    if (json)
      terminal.out(JSON.stringify({ schemaVersion: 1, name, purpose, recipient, k: smallest, rows, leftOut, columns }));
    return EXIT.ok;
  } finally {
    await host.close();
  }
}

/** A list that is not there yet is begun. */
async function releasesAt(path: string): Promise<Releases> {
  const text = await keptText(path);
  return text === undefined ? NO_RELEASES : readReleases(text);
}
