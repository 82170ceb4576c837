import type { Called } from './act.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { AFTER, AFTER_ANY, type AfterCommand } from './next-steps.ts';
import { ownName } from './own-name.ts';
import type { WordKey } from './words.ts';

/** Options that make another thing of a command. */
const OF_ANOTHER_KIND = { dryRun: '--dry-run', yes: '--yes' } as const;

/**
 * Says in one line on stderr what a user would do next, where there is something.
 *
 * @param told What was said of the end, where it was an error: that says how to mend it, so nothing is added where data or a call was wrong, but what a
 *   command has of its own; and where it names a command already, no other is named.
 */
export function suggestNext(called: Called, exit: ExitCode, told: string, context: CommandContext): void {
  if (/\bemis [a-z]/.test(told)) return;
  const next = nextStep(called, exit, told !== '');
  if (next === undefined) return;
  const { say, terminal } = context;
  const command = next.replace(/<([a-z]+)>/g, (_, place: string) => `<${say(`next.${place}` as WordKey)}>`);
  terminal.complain(say('next.command', { emis: ownName(), command }));
}

/** The command line that follows, without `emis`; what the user has to give stands in angles. */
export function nextStep({ name, received, ...called }: Called, exit: ExitCode, isError = false): string | undefined {
  const options = called.options as Readonly<Record<string, unknown>>;
  const outcome = (Object.keys(EXIT) as (keyof typeof EXIT)[]).find((one) => EXIT[one] === exit);
  const kind = Object.entries(OF_ANOTHER_KIND).find(
    ([option, flag]) => options[option] === true && Object.hasOwn(AFTER, `${name} ${flag}`),
  );
  const after = AFTER[kind ? `${name} ${kind[1]}` : name];
  if (isError && outcome === 'dataFailed') return;
  const any = isError && outcome === 'usage' ? undefined : AFTER_ANY[outcome as keyof typeof AFTER_ANY];
  const next = after?.[outcome as keyof AfterCommand] ?? any;
  if (typeof next !== 'string') return;
  return next.replace(/\{(\w+)(?::(\w+))?\}/g, (_, what: string, place = '') => {
    if (what === 'command') return name.replace(/^emis /, '');
    const given = /^\d+$/.test(what) ? received[Number(what) - 1] : options[what];
    const single = Array.isArray(given) && given.length === 1 ? (given[0] as unknown) : given;
    return typeof single === 'string' ? quoted(single) : `<${place}>`;
  });
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:@=+,~\\-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
