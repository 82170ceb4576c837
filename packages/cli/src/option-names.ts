import { type Command, Option } from 'commander';

/** Takes an option under another name too, such as an earlier one. The help says only the first. */
export function alsoCalled(command: Command, other: string, first: string): Command {
  const alias = new Option(other).hideHelp();
  return command
    .addOption(alias)
    .on(`option:${alias.name()}`, (value: string) => command.setOptionValueWithSource(first, value, 'cli'));
}
