import { createClient } from '@emis-sdk/client';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { checkBundle, judgedOn } from '../bundle-check.ts';
import { type CheckOptions, type CommandContext, heading, printReport } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { FeedCheck } from '../feed-check.ts';
import { judgesOfFiles } from '../judges-of-files.ts';
import { ownName } from '../own-name.ts';
import { type RunningEmis, SENDER, startEmis } from '../running-emis.ts';
import { sampleFolder } from '../sample.ts';
import { sendValid } from '../sending.ts';
import { serverFault } from '../server-fault.ts';
import { untilStopped } from '../until-stopped.ts';

export interface StartOptions extends CheckOptions {
  readonly from?: string;
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly credentials?: string;
  readonly port: number;
  readonly batchSize?: number;
  readonly once?: boolean;
}

/**
 * The main job, end to end: starts the EMIS, reads and judges a bundle, sends what is valid, sends it again, and lets a
 * second product read it back.
 */
export async function start(options: StartOptions, context: CommandContext): Promise<ExitCode> {
  if (options.from !== undefined) return await startOn(options.from, options, context);
  const sample = await sampleFolder();
  try {
    return await startOn(sample.path, options, context);
  } finally {
    await sample.remove();
  }
}

async function startOn(from: string, options: StartOptions, context: CommandContext): Promise<ExitCode> {
  const { profile, host } = await judgesOfFiles(from, options, context);
  const emis = await startEmis({
    port: options.port,
    profiles: [profile],
    host,
    passing: options.once === true,
    onError: (error, requestId) => context.terminal.complain(serverFault(error, requestId)),
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  });
  try {
    announce(emis, host, context);
    const outcome = await mainJob(options, from, context, emis, profile, host);
    if (!options.once) {
      context.terminal.talk(context.say('server.stays'));
      await untilStopped(context.signal);
    }
    return outcome;
  } finally {
    await emis.close();
    await host.close();
  }
}

type Loaded = Awaited<ReturnType<typeof judgesOfFiles>>;

async function mainJob(
  options: StartOptions,
  from: string,
  context: CommandContext,
  emis: RunningEmis,
  profile: Loaded['profile'],
  host: Loaded['host'],
): Promise<ExitCode> {
  const { terminal, say, language, signal } = context;
  const clock = stopwatch();
  const checked = await checkBundle({
    from,
    profile,
    host,
    asOf: judgedOn(options.asOf),
    strict: options.strict === true,
    encoding: options.encoding,
    reveal: options.reveal === true,
    terminal,
    say,
    signal,
  });
  const { validation } = checked;
  const { report } = validation;
  heading(context, say('heading.check'));
  await printReport(context, report, profile, host);

  clock.lap();
  const feed = new FeedCheck();
  const sender = createClient({ url: emis.url, language, ...emis.credentials.sender });
  const sending = {
    client: sender,
    validation,
    profile: { id: profile.id, edition: profile.edition },
    bundle: { format: checked.format.id, files: checked.files },
    terminal,
    say,
    signal,
    batchSize: options.batchSize,
  };
  const first = await sendValid({ ...sending, feed });
  const sendSeconds = clock.lap();
  const held = report.held.total + first.held;
  heading(context, say('heading.receipt'));
  terminal.talk(
    say('receipt.counts', {
      submitted: first.submitted,
      accepted: first.counts.accepted,
      unchanged: first.counts.unchanged,
      rejected: first.counts.rejected,
      invalid: report.invalid,
      held,
    }),
  );
  terminal.talk(say('receipt.submission', { id: first.submissionId }));
  const translator = createTranslator(await loadWords(language), profile.messages, host.messages());
  for (const rejected of first.rejected.slice(0, 10)) {
    const title = (rejected.findings ?? []).map((finding) => translator.title(finding.code)).join('; ');
    terminal.talk(say('receipt.rejected', { entity: rejected.entity, id: rejected.id, title }));
  }

  const again = await sendValid(sending);
  const resendSeconds = clock.lap();
  heading(context, say('heading.again'));
  terminal.talk(say('again.counts', { unchanged: again.counts.unchanged, submitted: again.submitted }));

  const reader = createClient({ url: emis.url, language, ...emis.credentials.reader });
  const compared = await feed.compare(reader.changes({ signal }), SENDER);
  const feedSeconds = clock.lap();
  heading(context, say('heading.feed'));
  terminal.talk(
    say(compared.matches ? 'feed.matches' : 'feed.differs', { ...compared, matches: String(compared.matches) }),
  );
  terminal.talk('');
  terminal.talk(say(options.once ? 'portal.was' : 'portal.address', { url: `${emis.url}/` }));

  // What the EMIS already held counts as accepted, so that the same command after a crash says the same.
  const accepted = first.counts.accepted + first.counts.unchanged;
  const someAccepted = accepted > 0 || report.read.total === 0;
  const ok =
    someAccepted &&
    report.verdict !== 'incomplete' &&
    compared.matches &&
    again.counts.unchanged === again.submitted - again.counts.rejected;
  if (accepted === 0) terminal.talk(terminal.style(say('nothing.accepted'), 'red'));
  else terminal.talk(say('next.validate', { emis: ownName() }));
  if (context.json) {
    const seconds = {
      serverStart: round(emis.seconds),
      check: round(checked.seconds),
      send: sendSeconds,
      resend: resendSeconds,
      feed: feedSeconds,
      total: round(process.uptime()),
    };
    terminal.out(
      JSON.stringify({
        schemaVersion: 1,
        ok,
        bundle: { format: checked.format.id, files: checked.files },
        read: {
          total: report.read.total,
          byEntity: report.read.byEntity,
          rows: report.read.rows,
          unread: report.read.unread,
        },
        verdict: report.verdict,
        findings: report.findings,
        invalid: report.invalid,
        submitted: first.submitted,
        held,
        accepted,
        rejected: first.counts.rejected,
        alreadyHeld: first.counts.unchanged,
        unchangedOnResend: again.counts.unchanged,
        feed: { changes: compared.changes, matches: compared.matches },
        seconds,
      }),
    );
  }
  if (accepted === 0) return EXIT.dataFailed;
  return ok ? EXIT.ok : EXIT.internal;
}

function announce(emis: RunningEmis, host: Loaded['host'], { terminal, say }: CommandContext): void {
  terminal.talk(say('server.ready', { url: emis.url, database: emis.database, seconds: round(emis.seconds) }));
  terminal.talk(say('server.credentials', { path: emis.credentialsPath }));
  if (emis.database === 'PGlite') terminal.talk(terminal.style(say('server.fsync'), 'dim'));
  const plugins = host.list().map(({ id, version }) => `${id} ${version}`);
  if (plugins.length > 0) terminal.talk(say('plugins.loaded', { plugins: plugins.join(', ') }));
}

function stopwatch() {
  let last = performance.now();
  return {
    lap(): number {
      const seconds = (performance.now() - last) / 1000;
      last = performance.now();
      return round(seconds);
    },
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
