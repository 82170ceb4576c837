import { createClient } from '@emis-sdk/client';
import { zstd } from '@emis-sdk/client/node';
import { singleRecords } from '@emis-sdk/client/records';
import { bulkUploads } from '@emis-sdk/client/uploads';
import { goesAsFile } from '../as-one-file.ts';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import { type CheckOptions, type CommandContext, heading, printReport } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { judgesOfFiles } from '../judges-of-files.ts';
import { ownName } from '../own-name.ts';
import { sendRemovals, tellRemovals } from '../removals.ts';
import { sendValid } from '../sending.ts';
import {
  assertExpected,
  closers,
  foretell,
  foretellMoves,
  tellForetold,
  tellMoves,
  warnRisky,
} from '../submit-preview.ts';
import { isSpecial, type StrategyOptions, sendByStrategy } from '../submit-strategy.ts';
import { uploadValid } from '../upload-valid.ts';

export interface SubmitOptions extends CheckOptions, StrategyOptions {
  readonly from: string;
  readonly credentials?: string;
  readonly batchSize?: number;
  readonly dryRun?: boolean;
  readonly confirm?: boolean;
  /** As one file in pieces, rather than batch by batch. Unsaid: where they are many. */
  readonly upload?: boolean;
}

/**
 * Judges a bundle and sends what is valid to an EMIS that runs already. Sent again, everything is unchanged. With `dryRun` it says what sending would
 * do instead. Records that the files say are gone are removed after the others are sent. What would close an unusual part of what is open is not sent without `confirm`.
 *
 * @throws {CheckError} `cli.closes-much`, `cli.upload-strategy`, `cli.atomic-too-many`
 */
export async function submit(options: SubmitOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, signal, language } = context;
  if (options.upload && isSpecial(options)) throw new CheckError('cli.upload-strategy', {});
  const credentialsPath = options.credentials ?? DEFAULT_CREDENTIALS;
  const credentials = await readCredentials(credentialsPath);
  const { profile, host } = await judgesOfFiles(options.from, options, context);
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
    const judgedBy = { id: profile.id, edition: profile.edition };
    const client = createClient({
      language,
      ...connectionOf(credentials, 'sender'),
      compress: zstd,
      records: singleRecords(),
      uploads: bulkUploads(),
    });
    const { strategy, batchSize } = options;
    const asking = { records: client.records, profile: judgedBy, signal, batchSize, strategy };
    if (options.dryRun) {
      const foretold = await foretell(checked.validation.valid(), asking);
      tellForetold(foretold, context);
      const moves = await foretellMoves(checked.validation.valid(), foretold.changing, asking);
      tellMoves(moves, context);
      warnRisky(foretold, context);
      const { entities, risky } = foretold;
      if (risky.length === 0)
        terminal.talk(say('next.command', { emis: ownName(), command: `submit --from ${options.from}` }));
      if (context.json) {
        const told = { entities: Object.fromEntries(entities), risky, ...(moves && { indicators: moves }) };
        terminal.out(JSON.stringify({ schemaVersion: 1, dryRun: true, ...told }));
      }
      return risky.length > 0 || report.invalid > 0 || report.read.unread > 0 ? EXIT.dataFailed : EXIT.ok;
    }
    if (!options.confirm) assertExpected(await foretell(closers(checked.validation.valid()), asking));
    if (isSpecial(options)) {
      const how = { ...asking, atomic: options.atomic };
      const sent = await sendByStrategy(checked.validation.valid(), report.valid, client.records, how, context);
      const unsent = await checked.removals();
      if (unsent.length > 0) terminal.talk(say('removals.not-sent', { count: unsent.length }));
      return sent === EXIT.ok && (report.invalid > 0 || report.read.unread > 0) ? EXIT.dataFailed : sent;
    }
    const sending = {
      validation: checked.validation,
      profile: judgedBy,
      bundle: { format: checked.format.id, files: checked.files },
      terminal,
      say,
      signal,
    };
    const asFile = await goesAsFile(report.valid, options.upload, () => client.discover());
    if (asFile && !options.upload) terminal.talk(say('upload.chosen', { count: report.valid }));
    const receipt = asFile
      ? await uploadValid({ ...sending, uploads: client.uploads, credentials, beside: credentialsPath })
      : await sendValid({ ...sending, client, batchSize: options.batchSize });
    const removals = await checked.removals();
    const removed = await sendRemovals(client.records, removals, { profile: judgedBy, signal });
    const held = report.held.total + receipt.held;
    heading(context, say('heading.receipt'));
    terminal.talk(
      say('receipt.counts', { ...receipt.counts, submitted: receipt.submitted, invalid: report.invalid, held }),
    );
    terminal.talk(say('receipt.submission', { id: receipt.submissionId }));
    if (removals.length > 0) tellRemovals(removed, context);
    if (context.json) {
      terminal.out(
        JSON.stringify({
          schemaVersion: 1,
          submissionId: receipt.submissionId,
          submitted: receipt.submitted,
          held,
          invalid: report.invalid,
          ...receipt.counts,
          ...(removals.length > 0 && { removals: removed }),
        }),
      );
    }
    if (receipt.counts.rejected > 0 || removed.staying.length > 0) return EXIT.refused;
    return report.invalid > 0 || report.read.unread > 0 ? EXIT.dataFailed : EXIT.ok;
  } finally {
    await host.close();
  }
}
