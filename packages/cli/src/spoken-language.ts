import { type Language, pickLanguage } from '@emis-sdk/model/arguments';

/** The language is needed before the arguments are understood: for the help, and for what is said when they are not. */
export function spokenLanguage(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return pickLanguage(asked ?? process.env.LC_ALL ?? process.env.LANG);
}
