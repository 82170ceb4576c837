import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@emis-sdk/model/arguments';
import { spokenLanguage } from './spoken-language.ts';

/** How many columns the lines of written help have, as where no screen is. */
export const HELP_WIDTH = 80;

/**
 * The help that somebody asks for, from a file: none of what understands commands is loaded for it. `undefined` where anything else is asked for,
 * where something is wrong with what was asked, where a command is named behind the question, or where lines must be set anew for a narrow screen.
 *
 * @param columns Those of the screen, where there is one.
 */
export function writtenHelp(args: readonly string[], columns: number | undefined): string | undefined {
  if (columns !== undefined && columns < HELP_WIDTH) return;
  const names: string[] = [];
  let asked = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') asked = true;
    else if (arg === '--lang' && isLanguage(args[at + 1])) at++;
    else if (!asked && /^[a-z][a-z-]*$/.test(arg)) names.push(arg);
    else if (arg !== '--no-color' && !(arg.startsWith('--lang=') && isLanguage(arg.slice('--lang='.length)))) return;
  }
  if (!asked) return;
  const file = new URL(`../help/${spokenLanguage(args)}.json`, import.meta.url);
  const pages = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  return pages.get(['emis', ...names].join(' '));
}

function isLanguage(text: string | undefined): boolean {
  return LANGUAGES.some((language) => language === text);
}
