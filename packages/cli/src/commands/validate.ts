import { maskedReport, type Report } from '@emis-sdk/validation';
import { compareReports, type Voice } from '@emis-sdk/validation/reports';
import { loadWords } from '@emis-sdk/validation/words';
import { annotator } from '../annotated-workbook.ts';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import { type CheckOptions, type CommandContext, heading, printReport } from '../context.ts';
import { countryOfFiles } from '../country-of-files.ts';
import { earlierReports } from '../earlier-reports.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formatsOf } from '../plugin-formats.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { pseudonymKey } from '../pseudonym-key.ts';
import type { ReportKind } from '../report-kinds.ts';
import { fileSink, jsonOf, listingOf, type ReportSink, writtenReport } from '../report-output.ts';

export interface ReportOptions extends CheckOptions {
  readonly format?: string;
  readonly report: ReportKind;
  readonly output?: string;
  readonly annotate?: string;
  readonly since?: string;
  /** Where an EMIS is, to whose records of this product the data may refer. */
  readonly against?: string;
  readonly credentials?: string;
  readonly voice: Voice;
  readonly pseudonymKeyFile?: string;
}

/**
 * Reads and judges bundles without sending anything, each by itself. A person reads the text report on the terminal; another
 * kind goes to stdout, or to the file that is named. With `--json` the report is also one line on stdout.
 */
export async function validate(
  paths: readonly string[],
  options: ReportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { report: kind, output, since, voice, annotate, reveal = false } = options;
  const { terminal, say, language } = context;
  if (context.json && kind !== 'text' && output === undefined) throw new CheckError('cli.one-stdout', { report: kind });
  const earlier = since === undefined ? undefined : await earlierReports(since, paths.length === 1);
  if (annotate !== undefined && paths.length > 1) throw new CheckError('cli.annotate-one', {});
  const key = await pseudonymKey(options.pseudonymKeyFile);
  const { against, credentials } = options;
  const outside =
    against === undefined
      ? undefined
      : await (await import('../held-at-emis.ts')).heldAtEmis(against, {
          ...(credentials === undefined ? {} : { credentials }),
          language,
          signal: context.signal,
        });
  // Files of several countries and years may be checked at once. Who is named wrongly is told before anything is written.
  const first = await loadProfileAndPlugins(options.profile, options.plugin, options.edition);
  const loaded = new Map([[`${first.profile.id} ${options.edition ?? ''}`, first]]);
  const brought = formatsOf(first.host);
  const judgesOf = async (path: string) => {
    const { profile, edition } = await countryOfFiles(path, { ...options, brought }, context);
    const key = `${profile} ${edition ?? ''}`;
    const judges = loaded.get(key) ?? (await loadProfileAndPlugins(profile, options.plugin, edition));
    loaded.set(key, judges);
    return judges;
  };
  const sink = output === undefined ? stdoutSink(context, kind) : fileSink(output, reveal);
  const words = await loadWords(language);
  const wordingOf = (all: Iterable<Awaited<ReturnType<typeof judgesOf>>>) => ({
    words,
    voice,
    catalogues: [...all].flatMap(({ profile, host }) => [profile.messages, host.messages()]),
  });
  // Personal values that are meant for a file, or for another program, are not shown on the screen as well.
  const aside = reveal && (output !== undefined || kind !== 'text' || context.json);
  const shown = async (report: Report) => (aside ? await maskedReport(report, key) : report);
  const reports: Report[] = [];
  try {
    for (const path of paths) {
      if (paths.length > 1) heading(context, path);
      const judges = await judgesOf(path);
      const { profile, host } = judges;
      const wording = wordingOf([judges]);
      const { catalogues } = wording;
      const marked =
        annotate === undefined ? undefined : await annotator(path, annotate, { profile, language, catalogues });
      const listing = listingOf(kind, wording, path);
      if (reports.length === 0 && listing?.header !== undefined) sink.write(listing.header);
      const checked = await checkBundle({
        from: path,
        profile,
        host,
        asOf: judgedOn(options.asOf),
        strict: options.strict === true,
        encoding: options.encoding,
        ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
        reveal,
        ...(options.format ? { format: options.format } : {}),
        pseudonymKey: key,
        ...(outside ? { outside } : {}),
        ...(listing || marked
          ? {
              onFinding: (finding) => {
                if (listing) sink.write(listing.line(finding));
                marked?.take(finding);
              },
            }
          : {}),
        terminal,
        say,
        signal: context.signal,
      });
      const { betterProfile } = checked;
      const report: Report = {
        ...checked.validation.report,
        origin: path,
        ...(betterProfile === undefined ? {} : { betterProfile }),
      };
      const before = earlier?.(path);
      if (earlier && !before) terminal.talk(say('since.none', { path }));
      const compared = before ? { ...report, since: compareReports(before, report) } : report;
      reports.push(compared);
      await printReport(context, await shown(compared), profile, host, voice);
      if (!marked || annotate === undefined) continue;
      await marked.write();
      terminal.talk(say('annotated.written', { path: annotate }));
    }
    sink.write(writtenReport(kind, reports, wordingOf(loaded.values())));
  } finally {
    sink.close();
    for (const { host } of loaded.values()) await host.close();
  }
  if (output !== undefined) terminal.talk(say('report.written', { path: output }));
  if (context.json) {
    const told = output === undefined ? reports : await Promise.all(reports.map(shown));
    terminal.out(JSON.stringify(jsonOf(told, wordingOf(loaded.values()))));
  }
  return exitOf(reports);
}

/** The worst that befell any of them. */
function exitOf(reports: readonly Report[]): ExitCode {
  if (reports.some(({ verdict }) => verdict === 'incomplete')) return EXIT.internal;
  // What holds no record is in order, but nobody could send it: a program that waits for records must notice.
  const failed = reports.some(
    ({ findings, verdict }) => findings.error > 0 || verdict === 'refused' || verdict === 'empty',
  );
  return failed ? EXIT.dataFailed : EXIT.ok;
}

/** On stdout the text report is what the terminal shows anyway. */
function stdoutSink({ terminal }: CommandContext, kind: ReportKind): ReportSink {
  const write = (text: string) => {
    if (kind !== 'text' && text !== '') terminal.out(text.replace(/\n$/, ''));
  };
  return { write, close: () => undefined };
}
