import type { Language } from '@emis-sdk/model/arguments';
import { Command, Help } from 'commander';
import type { Act, OnCommand } from './act.ts';
import { addAdministrationCommands } from './administration-program.ts';
import * as value from './arguments.ts';
import { addBackupCommands } from './backup-program.ts';
import { addCareCommands } from './care-program.ts';
import { addCertifyCommands } from './certify-program.ts';
import { addCheckCommands } from './check-program.ts';
import { nameOf } from './command-names.ts';
import { addCompletionCommand } from './completion-program.ts';
import { addConvertCommands } from './convert-program.ts';
import { ENCODINGS } from './encodings.ts';
import { addIdentifierCommand } from './identifier-program.ts';
import { addIndicatorCommand } from './indicator-program.ts';
import { addKeyCommands } from './keys-program.ts';
import { addLearnCommand } from './learn-program.ts';
import { addMapCommand } from './map-program.ts';
import { HELP } from './messages/help.ts';
import { addNewCommand } from './new-program.ts';
import { addPersonCommands } from './person-program.ts';
import { addAuthorCommands, addSigningCommands } from './plugin-program.ts';
import { addPluginsCommands } from './plugins-program.ts';
import { addPortalCommands } from './portal-program.ts';
import { addPrivacyCommands } from './privacy-program.ts';
import { addPublishCommand } from './publish-program.ts';
import { addRehearsalOptions } from './rehearsal-program.ts';
import { addStandardCommands } from './standard-program.ts';
import { addSyntheticCommands } from './synthetic-program.ts';
import { addWorkbookCommand } from './workbook-program.ts';

/** The commands with their options. What a command does is loaded when it is asked for. */
export function program(language: Language, onCommand: OnCommand): Command {
  const help = (key: keyof typeof HELP) => HELP[key][language];
  const does =
    <Options>(load: () => Promise<Act<Options>>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const profileAsked = command.getOptionValueSource('profile') === 'cli';
      const options = { ...command.optsWithGlobals(), profileAsked };
      await onCommand(
        { name: nameOf(command), options, received: received.slice(0, -2) },
        (await load()) as Act<never>,
      );
    };
  const headings = {
    'Usage:': help('usage'),
    'Arguments:': help('arguments'),
    'Options:': help('options'),
    'Commands:': help('commands'),
  };
  const emis = new Command('emis')
    .description(help('program'))
    .option('--json', help('json'))
    .option('--quiet', help('quiet'))
    .option('--no-color', help('no-color'))
    .option('--lang <language>', help('lang'), value.language)
    .addHelpText('before', () =>
      examples('start', 'validate ./export.zip', 'explain enrolment.before-birth --lang es'),
    );
  const command = (
    name:
      | 'certify'
      | 'completion'
      | 'conform'
      | 'doctor'
      | 'start'
      | 'serve'
      | 'submit'
      | 'changes'
      | 'learn'
      | 'listen'
      | 'trigger'
      | 'rotate-webhook-key'
      | 'generate'
      | 'score'
      | 'standard'
      | 'rehearse'
      | 'validate'
      | 'rules'
      | 'schema'
      | 'convert'
      | 'formats'
      | 'workbook'
      | 'map'
      | 'explain'
      | 'identifiers'
      | 'indicators'
      | 'audit'
      | 'backup'
      | 'publish'
      | 'pseudonymise'
      | 'retention'
      | 'subject'
      | 'portal'
      | 'privacy',
  ) => emis.command(name).description(help(name)).allowExcessArguments(false);
  const examples = (...lines: string[]) =>
    `${help('examples')}\n${lines.map((line) => `  $ emis ${line}`).join('\n')}\n`;

  const profiled = (one: Command) =>
    one
      .option('--profile <id>', help('profile'), 'international')
      .option('--plugin <file>', help('plugin'), value.several, []);
  const checking = (one: Command) =>
    profiled(one)
      .option('--edition <year>', help('profile-edition'))
      .option('--as-of <date>', help('as-of'), value.day)
      .option('--strict', help('strict'))
      .option(
        '--encoding <name>',
        help('encoding').replace('{known}', ENCODINGS.join(', ')),
        value.oneOf(ENCODINGS, 'encoding'),
      )
      .option('--reveal', help('reveal'));
  const sending = (one: Command) =>
    one.option('--batch-size <records>', help('batch-size'), value.wholeNumber(1, 1000, 'batch'));
  const serving = (one: Command, port: number) =>
    one
      .option('--data-dir <folder>', help('data-dir'))
      .option('--database-url <url>', help('database-url'))
      .option('--credentials <file>', help('credentials-out'))
      .option('--port <number>', help('port'), value.wholeNumber(0, 65_535, 'port'), port);
  sending(serving(checking(command('start')), 0))
    .option('--from <path>', help('from'))
    .option('--once', help('once'))
    .addHelpText('before', examples('start', 'start --from ./export.zip --profile chile --once --json'))
    .action(does(async () => (await import('./commands/start.ts')).start));

  addCheckCommands({ command, profiled, checking, examples, help, does });

  addConvertCommands({ command, examples, help, does });

  profiled(serving(command('serve'), 4400))
    .option('--indicator <id>', help('indicator-shown'), value.several, [])
    .option('--plugins-from <folder>', help('plugins-from'))
    .option('--registry-key <key>', help('plugin-registry-key'), value.publicKeys, [])
    .option('--revocations <file>', help('plugin-revocations'))
    .option('--public-url <url>', help('public-url'), value.address)
    .option('--issuer <url>', help('issuer'), value.several, [])
    .option('--bound-tokens-only', help('bound-tokens-only'))
    .option('--purposes <file>', help('purposes'))
    .option('--portal-user-header <name>', help('portal-user-header'))
    .option('--portal-secret <file>', help('portal-secret'))
    .addHelpText('before', examples('serve --data-dir ./emis-data'))
    .action(does(async () => (await import('./commands/serve.ts')).serve));

  sending(checking(command('submit')))
    .requiredOption('--from <path>', help('from-required'))
    .option('--mapping <file>', help('mapping'))
    .option('--credentials <file>', help('credentials-in'))
    .option('--dry-run', help('dry-run'))
    .option('--confirm', help('confirm'))
    .option('--upload', help('upload'))
    .option('--no-upload', help('no-upload'))
    .option('--strategy <strategy>', help('strategy'), value.oneOf(['create', 'update', 'both'], 'strategy'), 'both')
    .option('--atomic <atomic>', help('atomic'), value.oneOf(['each', 'all'], 'atomic'), 'each')
    .addHelpText(
      'before',
      examples(
        'submit --from ./export.zip',
        'submit --from ./export.zip --dry-run',
        'submit --from ./year.zip --upload',
      ),
    )
    .action(does(async () => (await import('./commands/submit.ts')).submit));

  command('doctor')
    .option('--credentials <file>', help('credentials-in'))
    .option('--profile <id>', help('profile'), 'international')
    .option('--security', help('doctor-security'))
    .option('--schema', help('doctor-schema'))
    .addHelpText('before', examples('doctor', 'doctor --security --json'))
    .action(does(async () => (await import('./commands/doctor.ts')).doctor));

  command('changes')
    .option('--credentials <file>', help('credentials-in'))
    .option('--cursor <cursor>', help('cursor'))
    .addHelpText('before', examples('changes'))
    .action(does(async () => (await import('./commands/changes.ts')).changes));

  command('listen')
    .option('--forward-to <url>', help('forward-to'), value.address)
    .option('--credentials <file>', help('credentials-in'))
    .addHelpText('before', examples('listen --forward-to http://localhost:3000/hints'))
    .action(does(async () => (await import('./commands/listen.ts')).listen));
  command('trigger')
    .option('--credentials <file>', help('credentials-in'))
    .addHelpText('before', examples('trigger'))
    .action(does(async () => (await import('./commands/trigger.ts')).trigger));
  command('rotate-webhook-key')
    .option('--data-dir <folder>', help('stored-data-dir'))
    .option('--database-url <url>', help('database-url'))
    .addHelpText('before', examples('rotate-webhook-key --database-url postgres://emis@localhost/emis'))
    .action(does(async () => (await import('./commands/rotate-webhook-key.ts')).rotateWebhookKey));

  addCompletionCommand({ emis, command, examples, help, does });

  addCertifyCommands({ command, examples, help, does });

  addIdentifierCommand({ command, examples, help, does });

  addIndicatorCommand({ command, profiled, examples, help, does });

  addSyntheticCommands({ command, examples, help, does });

  addWorkbookCommand({ command, profiled, examples, help, does });

  addMapCommand({ command, profiled, examples, help, does });

  addLearnCommand({ command, examples, help, does });

  addNewCommand(emis.command('new'), { help, does, examples });

  const plugin = emis.command('plugin').description(help('plugin-command'));
  addAuthorCommands(plugin, { help, does, examples });
  addSigningCommands(plugin, { help, does, examples });

  addPluginsCommands(emis.command('plugins').description(help('plugins-command')), { help, does, examples });

  addKeyCommands(emis.command('keys').description(help('keys')), { help, does, examples });

  addPersonCommands(emis.command('person').description(help('person-command')), { help, does, examples });

  addRehearsalOptions(
    command('rehearse').addHelpText('before', examples('rehearse --profile ./draft.json --data-dir ./emis-data')),
    help,
    does,
  );
  addStandardCommands(
    command('standard').addHelpText('before', examples('standard editions', 'standard diff 2026 2027')),
    help,
    does,
  );

  addAdministrationCommands(emis, { help, does, examples });

  addPublishCommand({ command, checking, examples, help, does });
  addPortalCommands(command('portal'), { help, does, examples });
  addPrivacyCommands({ command, help, does, examples });
  addBackupCommands({ command, examples, help, does });
  addCareCommands({ command, checking, help, does, examples });

  for (const each of everyCommand(emis)) {
    each
      .helpCommand(false)
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', help('help'))
      .configureHelp({
        commandUsage: (command) => new Help().commandUsage(command).replace('[options]', `[${help('options.some')}]`),
        styleTitle: (title) => headings[title as keyof typeof headings] ?? title,
        optionDescription: ({ description, defaultValue }) => withDefault(description, defaultValue, help('default')),
      })
      .configureOutput({ outputError: () => undefined });
  }
  return emis;
}

/** The library says the default of an option in English, and that of a list that starts empty as []. */
function withDefault(description: string, value: unknown, words: string): string {
  const said = typeof value === 'string' || typeof value === 'number';
  return said ? `${description} (${words}: ${value})` : description;
}

/** The whole name of the command that was called, as far as there is one. */
export function calledName(emis: Command, args: readonly string[]): string {
  let called = emis;
  for (const arg of args) called = called.commands.find((command) => command.name() === arg) ?? called;
  return nameOf(called);
}

/** What somebody may have meant: the options of the command that was called, or without one every command and option. */
export function knownWords(emis: Command, args: readonly string[]): string[] {
  const called = args.flatMap((arg) => emis.commands.find((command) => command.name() === arg) ?? [])[0];
  const commands = called ? everyCommand(called) : everyCommand(emis);
  const options = [emis, ...commands].flatMap((each) => each.options.filter(({ hidden }) => !hidden));
  return [...commands.map((each) => each.name()), ...options.flatMap(({ long }) => long ?? [])];
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
