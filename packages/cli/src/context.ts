import type { EncodingName } from '@emis-sdk/formats';
import type { Catalogue, Language, PlainDate } from '@emis-sdk/model';
import type { PluginHost } from '@emis-sdk/plugin-host';
import type { Profile, Report } from '@emis-sdk/validation';
import type { Voice } from '@emis-sdk/validation/reports';
import type { Terminal } from './terminal.ts';
import { createWords, type Say } from './words.ts';

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly say: Say;
  readonly language: Language;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

export function createContext(terminal: Terminal, json: boolean, signal: AbortSignal): CommandContext {
  return { terminal, say: createWords(terminal.language), language: terminal.language, json, signal };
}

/** Prints a heading. */
export function heading(context: CommandContext, text: string): void {
  context.terminal.talk('');
  context.terminal.talk(context.terminal.style(text, 'bold'));
}

/** Prints a report for a person. */
export async function printReport(
  context: CommandContext,
  report: Report,
  profile: Profile,
  host: PluginHost,
  voice: Voice = 'clerk',
): Promise<void> {
  const { terminal, language } = context;
  // Loaded when there is a report: every command has a context, and few print one.
  const [{ reportText }, { loadWords }] = await Promise.all([
    import('@emis-sdk/validation'),
    import('@emis-sdk/validation/words'),
  ]);
  const words = await loadWords(language);
  const catalogues: Catalogue[] = [profile.messages, host.messages()];
  for (const line of reportText(report, {
    words,
    catalogues,
    voice,
    width: terminal.width,
    colour: (text, style) => terminal.style(text, style),
  }).split('\n')) {
    terminal.talk(line);
  }
}

/** Options that most commands share, as commander hands them over. */
export interface CheckOptions {
  readonly profile: string;
  /** Whether the profile was named, rather than left at the usual one. */
  readonly profileAsked?: boolean;
  readonly plugin: readonly string[];
  /** The school year whose lists the data follows, named by the year in which it ends. */
  readonly edition?: string;
  readonly asOf?: PlainDate;
  readonly strict?: boolean;
  readonly encoding?: EncodingName;
  /** For the commands that take a mapping of own tables. */
  readonly mapping?: string;
  readonly reveal?: boolean;
}
