import type { Language } from '@emis-sdk/model/arguments';
import type { Command } from 'commander';
import { commandNames } from './command-names.ts';
import { program } from './program.ts';

/** A command as its help tells of it. */
export interface DescribedCommand {
  /** With the commands above it: `emis certify verify`. */
  readonly name: string;
  readonly text: string;
  /** How it is called: `emis certify verify [options] <file>`. */
  readonly usage: string;
  readonly examples: readonly string[];
  readonly arguments: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly { readonly flags: string; readonly text: string }[];
}

/**
 * Every command that does something, in the order of the help: for reference pages and for whoever checks what somebody wrote about a command.
 * The first is `emis` itself, with the options that all take.
 *
 * @example describeCommands('es').map(({ name, text }) => `${name}: ${text}`);
 */
export function describeCommands(language: Language): DescribedCommand[] {
  return commandNames(program(language, async () => undefined)).map(([name, command]) => describe(name, command));
}

function describe(name: string, command: Command): DescribedCommand {
  const help = command.createHelp();
  return {
    name,
    text: command.description(),
    usage: help.commandUsage(command),
    examples: examplesOf(command),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      text: help.argumentDescription(argument),
    })),
    options: help
      .visibleOptions(command)
      .map((option) => ({ flags: help.optionTerm(option), text: help.optionDescription(option) })),
  };
}

/** The examples stand before the help, and only there. */
function examplesOf(command: Command): string[] {
  let said = '';
  command.configureOutput({ ...command.configureOutput(), writeOut: (text) => (said += text) });
  command.outputHelp();
  return [...said.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line = '']) => line);
}
