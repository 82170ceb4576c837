import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the program lends to those who add commands about clients. */
export interface AdministrationParts {
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
  examples(...lines: string[]): string;
}

/** `emis client …` and `emis support …`. */
export function addAdministrationCommands(emis: Command, { help, does, examples }: AdministrationParts): void {
  const reaching = (one: Command) =>
    one
      .allowExcessArguments(false)
      .option('--credentials <file>', help('administrator-key'))
      .option('--data-dir <folder>', help('stored-data-dir'))
      .option('--database-url <url>', help('database-url'));
  const giving = (one: Command) =>
    reaching(one)
      .option('--scope <scope>', help('scope'), value.several, [])
      .option('--purpose <purpose>', help('purpose'), value.several, [])
      .option('--territory <id>', help('territory'), value.several, [])
      .option('--national', help('national'));
  /** A command without an argument is given its options first. */
  const alone = <Options>(
    load: () => Promise<(options: Options, context: Parameters<Act<Options>>[1]) => ReturnType<Act<Options>>>,
  ) =>
    does<Options>(async () => {
      const act = await load();
      return (options, context) => act(options, context);
    });

  const client = emis
    .command('client')
    .description(help('client'))
    .addHelpText(
      'after',
      examples(
        'client add liceo --key liceo.jwk --scope emis/submissions.create --territory 0101 --credentials me.json',
      ),
    );
  const ofClients = () => import('./commands/client.ts');
  reaching(client.command('list').description(help('client-list'))).action(alone(async () => (await ofClients()).list));
  giving(client.command('add').description(help('client-add')).argument('<name>', help('client-name')))
    .requiredOption('--key <file>', help('public-key'))
    .action(does(async () => (await ofClients()).add));
  giving(client.command('grant').description(help('client-grant')).argument('<id>', help('client-id'))).action(
    does(async () => (await ofClients()).grant),
  );
  reaching(client.command('remove').description(help('client-remove')).argument('<id>', help('client-id'))).action(
    does(async () => (await ofClients()).remove),
  );
  reaching(client.command('keys').description(help('client-keys')).argument('<id>', help('client-id')))
    .option('--key <file>', help('public-key'))
    .option('--remove <kid>', help('remove-key'))
    .action(does(async () => (await ofClients()).keys));

  const overseeing = (one: Command) =>
    reaching(one).option('--most <number>', help('most'), value.wholeNumber(1, 100_000, 'whole-number'), 100);
  const ofOversight = () => import('./commands/oversight.ts');
  for (const what of ['findings', 'accesses'] as const) {
    overseeing(client.command(what).description(help(`client-${what}`)))
      .option('--client <id>', help('client-id'))
      .action(alone(async () => (await ofOversight())[what]));
  }
  overseeing(client.command('events').description(help('client-events'))).action(
    alone(async () => (await ofOversight()).events),
  );

  const support = emis
    .command('support')
    .description(help('support'))
    .addHelpText('after', examples('support approve 7d0c1f6e-4a44-4d0e-9d5b-2b7a64c1f2aa --credentials me.json'));
  const ofSupport = () => import('./commands/support.ts');
  reaching(support.command('list').description(help('support-list'))).action(
    alone(async () => (await ofSupport()).list),
  );
  giving(support.command('ask').description(help('support-ask')))
    .requiredOption('--key <file>', help('public-key'))
    .requiredOption('--reason <text>', help('reason'))
    .requiredOption('--hours <number>', help('hours'), value.wholeNumber(1, 8, 'whole-number'))
    .action(alone(async () => (await ofSupport()).ask));
  for (const step of ['approve', 'refuse', 'end'] as const) {
    reaching(
      support
        .command(step)
        .description(help(`support-${step}`))
        .argument('<id>', help('support-id')),
    ).action(does(async () => (await ofSupport())[step]));
  }
  reaching(support.command('events').description(help('support-events'))).action(
    alone(async () => (await ofSupport()).events),
  );
}
