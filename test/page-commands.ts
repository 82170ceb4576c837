import { describeCommands, run } from '@emis-sdk/cli';
import { vi } from 'vitest';

/** The words of a line, with those between quotation marks as one. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Runs `emis` in this process, where what it needs is loaded once. */
export async function emisHere(args: readonly string[]): Promise<{ exit: number; output: string }> {
  let output = '';
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    }),
  );
  try {
    return { exit: await run(args), output };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

/** What `emis` does not understand of a call, without making it: its command, or options of it. */
export function knownCommand(args: readonly string[]): string[] {
  const commands = describeCommands('en');
  const [name = '', ...rest] = args;
  const command = commands.find((one) => one.name === `emis ${name}`);
  if (!command) return [name];
  return rest.filter((word) => word.startsWith('-') && !command.options.some(({ flags }) => flags.includes(word)));
}
