import { checkBundle, judgedOn } from '../bundle-check.ts';
import { type CheckOptions, type CommandContext, printReport } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';

/** Reads and judges a bundle without sending anything. With `--json` the whole report is one line on stdout. */
export async function validate(path: string, options: CheckOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, signal } = context;
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  try {
    const checked = await checkBundle({
      from: path,
      profile,
      host,
      asOf: judgedOn(options.asOf),
      strict: options.strict === true,
      reveal: options.reveal === true,
      terminal,
      say,
      signal,
    });
    const { report } = checked.validation;
    printReport(context, report, profile, host);
    if (context.json) terminal.out(JSON.stringify(report));
    if (report.verdict === 'incomplete') return EXIT.internal;
    return report.findings.error > 0 || report.verdict === 'refused' ? EXIT.dataFailed : EXIT.ok;
  } finally {
    await host.close();
  }
}
