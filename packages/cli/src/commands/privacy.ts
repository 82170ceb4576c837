import { loadProfile } from '@emis-sdk/profiles';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { collected, privacyStatement } from '../privacy-statement.ts';
import { fileSink } from '../report-output.ts';

export interface PrivacyOptions {
  readonly profile: string;
  readonly output?: string;
}

/** Writes the statement of what is collected, why, for how long and who sees it. */
export async function privacy(options: PrivacyOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, language, json } = context;
  const profile = await loadProfile(options.profile);
  const text = privacyStatement(profile, language, say);
  if (options.output !== undefined) {
    const sink = fileSink(options.output, false);
    sink.write(text);
    sink.close();
  }
  if (json) {
    const law = profile.law.map(({ law: name, verified }) => ({ law: name, verified }));
    terminal.out(JSON.stringify({ schemaVersion: 1, profile: profile.id, collected: collected(profile), law, text }));
  } else if (options.output === undefined) terminal.out(text.trimEnd());
  return EXIT.ok;
}
