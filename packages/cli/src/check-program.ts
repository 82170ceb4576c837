import type { Voice } from '@emis-sdk/validation/reports';
import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';
import { alsoCalled } from './option-names.ts';
import { REPORT_KINDS } from './report-kinds.ts';

// Written here as well, so that the help is there without the packages that do the work.
const VOICES = ['clerk', 'developer'] as const satisfies readonly Voice[];

/** What the commands about checking share with the others. */
export interface CheckCommands {
  command(name: 'validate' | 'rules' | 'schema' | 'explain'): Command;
  /** Adds profile and plugins. */
  profiled(one: Command): Command;
  /** Adds those, and how to judge. */
  checking(one: Command): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis validate`, `rules`, `schema`, `explain`: what is wrong with data, and by which rules. */
export function addCheckCommands({ command, profiled, checking, examples, help, does }: CheckCommands): void {
  alsoCalled(checking(command('validate')), '--from <format>', 'format')
    .argument('<path...>', help('paths'))
    .option('--format <format>', help('format'))
    .option('--mapping <file>', help('mapping'))
    .option(
      '--report <kind>',
      help('report').replace('{kinds}', REPORT_KINDS.join(', ')),
      value.oneOf(REPORT_KINDS, 'report'),
      'text',
    )
    .option('-o, --output <file>', help('output'))
    .option('--annotate <file>', help('annotate'))
    .option('--since <file>', help('since'))
    .option('--against <url>', help('against'), value.address)
    .option('--credentials <file>', help('credentials-in'))
    .option('--voice <who>', help('voice'), value.oneOf(VOICES, 'voice'), 'clerk')
    .option('--pseudonym-key-file <file>', help('pseudonym-key-file'))
    .addHelpText(
      'before',
      examples(
        'validate ./export',
        'validate ./export.zip --profile chile --lang es --report html -o report.html',
        'validate ./students.xlsx --profile cl --lang es --annotate ./students-marked.xlsx',
        'validate ./north.zip ./south.zip --report csv > findings.csv',
        'validate ./export --report json -o today.json --since yesterday.json',
        'validate ./news --against https://emis.example.org --credentials ./product.json',
      ),
    )
    .action(async (...received: unknown[]) => {
      const paths = received[0] as readonly string[];
      const act = does<Parameters<typeof import('./commands/validate.ts').validate>[1]>(async () => {
        const { validate } = await import('./commands/validate.ts');
        return (options, context) => validate(paths, options, context);
      });
      await act(...received);
    });

  profiled(command('rules'))
    .addHelpText('before', examples('rules', 'rules --profile chile --lang es'))
    .action(does(async () => (await import('./commands/rules.ts')).rules));

  command('schema')
    .argument('<entity>', help('entity'))
    .addHelpText('before', examples('schema enrolment'))
    .action(
      does(async () => {
        const { schema } = await import('./commands/schema.ts');
        return (_options, context, entity) => schema(entity, context);
      }),
    );

  profiled(command('explain'))
    .argument('<code>', help('code'))
    .addHelpText('before', examples('explain enrolment.before-birth'))
    .action(
      does<{ profile: string; plugin: readonly string[] }>(async () => {
        const { explain } = await import('./commands/explain.ts');
        return (options, context, code) => explain(code, options, context);
      }),
    );
}
