import type { Command } from 'commander';
import type { Act } from './act.ts';
import * as value from './arguments.ts';
import type { HELP } from './messages/help.ts';
import { TRIAL_REPORTS } from './trial-reports.ts';

// Written here as well, so that the help is there without the packages that do the work.
const PRODUCT_LEVELS = ['deliver', 'endure', 'care', 'follow', 'hear'] as const;

/** What the program lends to those who add commands. */
export interface CertifyParts {
  command(name: 'certify' | 'conform'): Command;
  examples(...lines: string[]): string;
  help(key: keyof typeof HELP): string;
  does<Options>(load: () => Promise<Act<Options>>): (...received: unknown[]) => Promise<void>;
}

/** `emis certify` and `emis conform`: trials of a product, and of an EMIS. */
export function addCertifyCommands({ command, examples, help, does }: CertifyParts): void {
  const reporting = (one: Command) =>
    one
      .option('--only <number>', help('trials-only'), value.several, [])
      .option(
        '--report <kind>',
        help('trials-report').replace('{kinds}', TRIAL_REPORTS.join(', ')),
        value.oneOf(TRIAL_REPORTS, 'trials-report'),
        'text',
      )
      .option('-o, --output <file>', help('output'))
      .option('--certificate <file>', help('certificate-out'))
      .option('--sign-with <file>', help('sign-with'), '.emis/signing-key.json');

  const certify = reporting(
    command('certify')
      .option('--product <file>', help('product'))
      .option('--command <line>', help('product-command'))
      .option('--profile <id>', help('profile'), 'international')
      .option(
        '--level <name>',
        help('certify-level').replace('{levels}', PRODUCT_LEVELS.join(', ')),
        severalLevels,
        [],
      ),
  )
    .addHelpText(
      'before',
      examples(
        'certify --product ./emis-adapter.ts --profile chile',
        'certify --command "python3 adapter.py" --report junit -o certify.xml',
        'certify --product ./emis-adapter.ts --certificate product.jws',
        'certify verify product.jws --key vendor-public.json',
      ),
    )
    .action(does(async () => (await import('./commands/certify.ts')).certifyProduct));
  certify
    .command('verify')
    .description(help('certify-verify'))
    .allowExcessArguments(false)
    .argument('<file>', help('certificate'))
    .option('--key <file>', help('certificate-key'))
    .addHelpText('before', examples('certify verify product.jws --key vendor-public.json'))
    .action(
      does<{ key?: string }>(async () => {
        const { verify } = await import('./commands/certify-verify.ts');
        return (options, context, file) => verify(file, options, context);
      }),
    );

  reporting(
    command('conform').argument('[url]', help('conform-url')).option('--credentials <file>', help('credentials-in')),
  )
    .addHelpText(
      'before',
      examples('conform', 'conform https://emis.example.org --credentials ./trial.json --report html -o conform.html'),
    )
    .action((url: unknown, ...rest: unknown[]) =>
      does<import('./commands/conform.ts').ConformCommand>(async () => {
        const { conformTo } = await import('./commands/conform.ts');
        return (options, context) => conformTo(url === undefined ? undefined : String(url), options, context);
      })(url, ...rest),
    );
}

function severalLevels(text: string, before: string[]): string[] {
  return [...before, value.oneOf(PRODUCT_LEVELS, 'certify-level')(text)];
}
