import type { Language } from '@emis-sdk/model/arguments';
import { commandNames } from './command-names.ts';
import { program } from './program.ts';
import { HELP_WIDTH } from './written-help.ts';

/**
 * What each command says when it is asked for its help, by the name of the command, for the files from which `emis` takes it:
 * whoever asks for help waits for one file to be read, and for none of our code.
 */
export function helpPages(language: Language): Readonly<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const [name, command] of commandNames(program(language, async () => undefined))) {
    let page = '';
    command.configureOutput({
      ...command.configureOutput(),
      writeOut: (text) => (page += text),
      getOutHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
    });
    command.outputHelp();
    pages[name] = page;
  }
  return pages;
}
