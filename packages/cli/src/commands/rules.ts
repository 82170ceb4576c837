import { ENTITY_NAMES, type Severity } from '@emis-sdk/model';
import { createTranslator } from '@emis-sdk/validation';
import { DESCRIBED_RULES, ruleReason } from '@emis-sdk/validation/rules';
import { loadWords } from '@emis-sdk/validation/words';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';

/** Lists the rules of the standard, of a profile and of plugins, entity by entity, with the severities of the profile. */
export async function rules(
  options: { profile: string; plugin: readonly string[] },
  { terminal, say, language, json }: CommandContext,
): Promise<ExitCode> {
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  const translator = createTranslator(await loadWords(language), profile.messages, host.messages());
  const graded = new Map<string, Severity | 'off'>(Object.entries(profile.severities));
  const list = [...DESCRIBED_RULES, ...host.rules()]
    .map((rule) => {
      const { code, severity, on: entity, reads } = rule;
      const { text, why } = ruleReason(rule, language, profile.messages, host.messages());
      return {
        code,
        severity: graded.get(code) ?? severity,
        entity,
        title: translator.title(code),
        text,
        why,
        reads,
      };
    })
    .sort((a, b) => ENTITY_NAMES.indexOf(a.entity) - ENTITY_NAMES.indexOf(b.entity) || (a.code < b.code ? -1 : 1));
  await host.close();

  const { id, edition } = profile;
  terminal.talk(terminal.style(say('rules.count', { count: list.length, profile: id, edition }), 'bold'));
  const width = Math.max(...list.map(({ severity }) => say(`rules.${severity}`).length));
  for (const entity of new Set(list.map((rule) => rule.entity))) {
    terminal.talk('');
    terminal.talk(terminal.style(entity, 'bold'));
    for (const { code, severity, title } of list.filter((rule) => rule.entity === entity))
      terminal.talk(`  ${say(`rules.${severity}`).padEnd(width)}  ${title}  [${code}]`);
  }
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, profile: { id, edition }, rules: list }));
  return EXIT.ok;
}
