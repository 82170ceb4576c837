import { createClient } from '@emis-sdk/client';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { type CheckOptions, type CommandContext, heading, printReport } from '../context.ts';
import { countryOfFiles } from '../country-of-files.ts';
import { DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { sendValid } from '../sending.ts';

export interface SubmitOptions extends CheckOptions {
  readonly from: string;
  readonly credentials?: string;
  readonly batchSize: number;
}

/** Judges a bundle and sends what is valid to an EMIS that runs already. Sent again, everything is unchanged. */
export async function submit(options: SubmitOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, signal, language } = context;
  const credentials = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const country = await countryOfFiles(options.from, options, context);
  const { profile, host } = await loadProfileAndPlugins(country.profile, options.plugin, country.edition);
  try {
    const checked = await checkBundle({
      from: options.from,
      profile,
      host,
      asOf: judgedOn(options.asOf),
      strict: options.strict === true,
      encoding: options.encoding,
      ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
      reveal: options.reveal === true,
      terminal,
      say,
      signal,
    });
    const { report } = checked.validation;
    await printReport(context, report, profile, host);
    const receipt = await sendValid({
      client: createClient({ url: credentials.url, language, ...credentials.sender }),
      validation: checked.validation,
      profile: { id: profile.id, edition: profile.edition },
      bundle: { format: checked.format.id, files: checked.files },
      terminal,
      say,
      signal,
      batchSize: options.batchSize,
    });
    const held = report.held.total + receipt.held;
    heading(context, say('heading.receipt'));
    terminal.talk(
      say('receipt.counts', { ...receipt.counts, submitted: receipt.submitted, invalid: report.invalid, held }),
    );
    terminal.talk(say('receipt.submission', { id: receipt.submissionId }));
    if (context.json) {
      terminal.out(
        JSON.stringify({
          schemaVersion: 1,
          submissionId: receipt.submissionId,
          submitted: receipt.submitted,
          held,
          invalid: report.invalid,
          ...receipt.counts,
        }),
      );
    }
    if (receipt.counts.rejected > 0) return EXIT.refused;
    return report.invalid > 0 || report.read.unread > 0 ? EXIT.dataFailed : EXIT.ok;
  } finally {
    await host.close();
  }
}
