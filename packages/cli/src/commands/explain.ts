import { nearest } from '@emis-sdk/model';
import { createTranslator, STANDARD_MESSAGES, STANDARD_RULES } from '@emis-sdk/validation';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { tellMachine } from '../tell-error.ts';

/** Says what a finding code means, why it matters and how to mend it. */
export async function explain(
  code: string,
  options: { profile: string; plugin: readonly string[] },
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, say, language } = context;
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  const catalogues = [STANDARD_MESSAGES, profile.messages, host.messages()];
  const known = catalogues.flatMap((catalogue) => Object.keys(catalogue[language]));
  await host.close();
  if (!known.includes(code)) {
    const near = nearest(code, known);
    const words = near === undefined ? say('explain.none', { code }) : say('explain.unknown', { code, nearest: near });
    terminal.complain(words);
    tellMachine(context, 'explain.unknown', words);
    return EXIT.usage;
  }
  const words = createTranslator(language, ...catalogues).finding({ code });
  const rule = [...STANDARD_RULES, ...host.rules()].find((candidate) => candidate.code === code);
  terminal.talk(terminal.style(say('explain.title', { code }), 'bold'));
  terminal.talk(words.title);
  terminal.talk(words.meaning);
  terminal.talk(say('explain.fix', { fix: words.fix }));
  if (rule) {
    terminal.talk(say('explain.severity', { severity: rule.severity }));
    terminal.talk(say('explain.why', { why: rule.why }));
  }
  if (context.json)
    terminal.out(JSON.stringify({ schemaVersion: 1, code, ...words, ...(rule ? { severity: rule.severity } : {}) }));
  return EXIT.ok;
}
