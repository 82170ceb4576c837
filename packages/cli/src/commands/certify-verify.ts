import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EMIS_WORDS, PRODUCT_WORDS, TrialVoice, verifyCertificate } from '@emis-sdk/testing/certify';
import { CertifyError } from '../certify-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readKey } from '../trials-output.ts';

/** Checks a certificate without any network, and says what it says. */
export async function verify(
  file: string,
  options: { readonly key?: string },
  { terminal, say, language, json }: CommandContext,
): Promise<ExitCode> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new CertifyError('certify.certificate-not-readable', { path: resolve(file) }, { cause });
  }
  const key = options.key === undefined ? undefined : await readKey(options.key);
  const { result, signedBy, keyKnown } = await verifyCertificate(text, key);
  const voice = new TrialVoice(result.kind === 'emis' ? EMIS_WORDS : PRODUCT_WORDS, language);
  terminal.talk(say(keyKnown ? 'verify.genuine' : 'verify.unaltered', { key: signedBy }));
  terminal.talk(`  ${voice.subject(result)}`);
  for (const [level, state] of Object.entries(result.levels)) {
    terminal.talk(`  ${voice.level(level)}: ${voice.state(state)}`);
  }
  if (json) {
    const { subject, edition, profile, ranAt, levels, exchangeHash } = result;
    const said = { subject, edition, profile, ranAt, levels, exchangeHash };
    terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, signedBy, keyKnown, ...said }));
  }
  return EXIT.ok;
}
