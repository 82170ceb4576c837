import { loadProfile } from '@emis-sdk/profiles';
import { storedIndicator } from '@emis-sdk/profiles/indicators';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formulasCalled } from '../indicator-choice.ts';
import { ownName } from '../own-name.ts';
import type { PluginTrust } from '../plugin-loading.ts';
import { purposesIn } from '../purposes-file.ts';
import { startEmis } from '../running-emis.ts';
import { secretIn } from '../secret-file.ts';
import { servedPlugins } from '../served-plugins.ts';
import { serverFault } from '../server-fault.ts';
import { tellError } from '../tell-error.ts';
import { untilStopped } from '../until-stopped.ts';

export interface ServeOptions extends PluginTrust {
  readonly profile: string;
  readonly plugin: readonly string[];
  /** A folder of built plugins that wait for approval. */
  readonly pluginsFrom?: string;
  /** Ids of indicators that the portal shows. */
  readonly indicator: readonly string[];
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly credentials?: string;
  readonly port: number;
  /** The address by which products know it. */
  readonly publicUrl?: string;
  /** Whose tokens are taken beside its own. */
  readonly issuer: readonly string[];
  readonly boundTokensOnly?: boolean;
  /** The file that says what purposes show. */
  readonly purposes?: string;
  /** The header in which a proxy says who opens the portal, and the file with the secret by which it is known. */
  readonly portalUserHeader?: string;
  readonly portalSecret?: string;
}

/** Runs the reference server until it is stopped. With `--json` prints one line when it is ready. */
export async function serve(options: ServeOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say } = context;
  const formulas = formulasCalled(options.indicator);
  const profile = await loadProfile(options.profile);
  const emis = await startEmis({
    port: options.port,
    issuers: options.issuer.map((issuer) => ({ issuer })),
    boundTokensOnly: options.boundTokensOnly === true,
    ...(options.purposes === undefined ? {} : { purposeFields: await purposesIn(options.purposes) }),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
    profiles: [{ ...profile, rules: [] }],
    host: (database) =>
      servedPlugins(database, profile, options, (path, error) => {
        terminal.complain(say('plugins.not-taken', { path }));
        tellError(error, context);
      }),
    ...(await portalOf(options)),
    indicators: formulas.map((formula) => storedIndicator(formula, { profile })),
    onPausedWebhook: ({ id, host, because }) =>
      terminal.complain(`server: webhook-paused id=${id} host=${host} because=${because}`),
    onError: (error, requestId) => terminal.complain(serverFault(error, requestId)),
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  });
  try {
    terminal.talk(
      say('server.ready', { url: emis.url, database: emis.database, seconds: Math.round(emis.seconds * 100) / 100 }),
    );
    terminal.talk(say('server.credentials', { path: emis.credentialsPath }));
    if (emis.database === 'PGlite') terminal.talk(terminal.style(say('server.fsync'), 'dim'));
    terminal.talk(say('next.submit', { emis: ownName() }));
    terminal.talk(say('server.stays'));
    if (context.json) {
      terminal.out(
        JSON.stringify({
          schemaVersion: 1,
          ready: true,
          url: emis.url,
          database: emis.database,
          credentials: emis.credentialsPath,
        }),
      );
    }
    await untilStopped(context.signal);
    return EXIT.ok;
  } finally {
    await emis.close();
  }
}

/** Both or neither: a header that anybody may send says nothing. */
async function portalOf({ portalUserHeader: userHeader, portalSecret: path }: ServeOptions) {
  if (userHeader === undefined && path === undefined) return {};
  if (userHeader === undefined || path === undefined) throw new CheckError('cli.portal-proxy-half', {});
  const secret = await secretIn(path);
  return { portal: { proxy: { userHeader, secretHeader: 'x-emis-portal-secret', secret } } };
}
