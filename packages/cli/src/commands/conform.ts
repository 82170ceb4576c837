import { conform, EMIS_TRIALS, EMIS_WORDS, TrialVoice } from '@emis-sdk/testing/certify';
import type { CommandContext } from '../context.ts';
import { DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { knownNumbers } from '../trial-numbers.ts';
import { type TrialsOptions, tellTrials } from '../trials-output.ts';

export interface ConformCommand extends TrialsOptions {
  readonly credentials?: string;
}

/** Tries whether an EMIS speaks the protocol, and reports. Ends with 0 when it does in all that was tried. */
export async function conformTo(
  url: string | undefined,
  options: ConformCommand,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, language } = context;
  const only = knownNumbers(options.only, EMIS_TRIALS);
  const { url: named, sender, reader } = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const voice = new TrialVoice(EMIS_WORDS, language);
  const result = await conform(
    { url: url ?? named, sender, reader },
    {
      ...(only.length > 0 && { only }),
      onTrial: ({ number, status }) =>
        terminal.progress(`${number} ${voice.requirement(number)}: ${voice.status(status)}`),
    },
  );
  terminal.progress('');
  await tellTrials(result, voice, options, context);
  return Object.values(result.levels).includes('failed') ? EXIT.dataFailed : EXIT.ok;
}
