import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';

/** What the commands about privacy are made with. */
export interface PrivacyProgram {
  readonly command: (name: 'audit' | 'subject' | 'privacy') => Command;
  readonly help: (key: keyof typeof HELP) => string;
  readonly does: <Options>(load: () => Promise<Act<Options>>) => (...received: unknown[]) => Promise<void>;
  readonly examples: (...lines: string[]) => string;
}

/** `emis audit` and `emis subject`: who saw what, and what is held on one person. */
export function addPrivacyCommands({ command, help, does, examples }: PrivacyProgram): void {
  const stored = (one: Command) =>
    one
      .option('--data-dir <folder>', help('stored-data-dir'))
      .option('--database-url <url>', help('database-url'))
      .allowExcessArguments(false);

  const audit = command('audit').addHelpText(
    'before',
    examples('audit verify --data-dir ./emis-data --checkpoint old.txt'),
  );
  stored(audit.command('verify').description(help('audit-verify')))
    .option('--checkpoint <file>', help('checkpoint'), value.several, [])
    .option('--key <text>', help('checkpoint-key'))
    .action(withoutArgument(does, async () => (await import('./commands/audit.ts')).verify));
  stored(audit.command('checkpoint').description(help('audit-checkpoint'))).action(
    withoutArgument(does, async () => (await import('./commands/audit.ts')).checkpoint),
  );
  stored(audit.command('refused').description(help('audit-refused'))).action(
    withoutArgument(does, async () => (await import('./commands/audit.ts')).refused),
  );

  const subject = command('subject').addHelpText('before', examples('subject access p-2041 --data-dir ./emis-data'));
  stored(subject.command('access').description(help('subject-access')))
    .argument('<id>', help('person'))
    .option('--source <product>', help('source'))
    .action(does(async () => (await import('./commands/subject-access.ts')).access));
  stored(subject.command('export').description(help('subject-export')))
    .argument('<id>', help('person'))
    .option('--source <product>', help('source'))
    .option('-o, --output <file>', help('subject-output'))
    .action(does(async () => (await import('./commands/subject-data.ts')).exportPerson));
  stored(subject.command('erase').description(help('subject-erase')))
    .argument('[id]', help('person'))
    .option('--source <product>', help('source'))
    .option('--replay <file>', help('replay'))
    .option('--backup-keys <file>', help('subject-keys'))
    .option('--yes', help('yes'))
    .action(does(async () => (await import('./commands/subject-data.ts')).erasePerson));
  stored(subject.command('erasures').description(help('subject-erasures')))
    .option('-o, --output <file>', help('erasures-output'))
    .action(withoutArgument(does, async () => (await import('./commands/erasures.ts')).erasures));

  command('privacy')
    .option('--profile <id>', help('profile'), 'international')
    .option('-o, --output <file>', help('statement-output'))
    .addHelpText('before', examples('privacy --profile brazil --lang pt'))
    .action(withoutArgument(does, async () => (await import('./commands/privacy.ts')).privacy));
}

/** A command without an argument is given its options first. */
function withoutArgument<Options>(
  does: PrivacyProgram['does'],
  load: () => Promise<(options: Options, context: Parameters<Act<Options>>[1]) => ReturnType<Act<Options>>>,
) {
  return does<Options>(async () => {
    const act = await load();
    return (options, context) => act(options, context);
  });
}
