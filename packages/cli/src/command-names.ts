import type { Command } from 'commander';

/** Every command with those above it, by its whole name (`emis certify verify`), in the order of the help; the first is `emis` itself. */
export function commandNames(command: Command, above = ''): [name: string, command: Command][] {
  const name = `${above} ${command.name()}`.trim();
  return [[name, command], ...command.commands.flatMap((each) => commandNames(each, name))];
}

/** The whole name of a command. */
export function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}
