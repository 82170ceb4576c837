import { CODE_LISTS, nearest, plainDate } from '@emis-sdk/model';
import { profileIdOf } from '@emis-sdk/profiles';
import { createTranslator, type Rule } from '@emis-sdk/validation';
import { DESCRIBED_RULES, exampleFindings, ruleReason } from '@emis-sdk/validation/rules';
import { loadWords, type Words } from '@emis-sdk/validation/words';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { tellMachine } from '../tell-error.ts';

/** Says what a finding code means, why it matters, how to mend it, in both voices, and shows an example of either kind. */
export async function explain(
  asked: string,
  options: { profile: string; plugin: readonly string[] },
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, say, language } = context;
  // A code is often copied in capitals, or with a blank, out of a report.
  const code = asked.trim().toLowerCase();
  const { profile, host } = await loadProfileAndPlugins(profileFor(code, options.profile), options.plugin);
  const standard = await loadWords(language);
  const catalogues = [profile.messages, host.messages()];
  const known = [standard.findings, ...catalogues.map((catalogue) => catalogue[language])].flatMap(Object.keys);
  await host.close();
  if (!known.includes(code)) {
    const near = nearest(code, known);
    const words = near === undefined ? say('explain.none', { code }) : say('explain.unknown', { code, nearest: near });
    terminal.complain(words);
    tellMachine(context, 'explain.unknown', words);
    return EXIT.usage;
  }
  const own = DESCRIBED_RULES.find((candidate) => candidate.code === code);
  const rule = own ?? host.rules().find((candidate) => candidate.code === code);
  const translator = createTranslator(standard, ...catalogues);
  const words = translator.finding({ code });
  // The sentence is easier to read with the facts of an example in it.
  const example =
    own && exampleFindings(own, 'bad', { asOf: EXAMPLES_AS_OF, codeList: (id) => CODE_LISTS.get(id) })[0]?.[0];
  const severity = profile.severities[code] ?? rule?.severity;
  terminal.talk(terminal.style(say('explain.title', { code }), 'bold'));
  terminal.talk(words.title);
  terminal.talk(translator.finding({ code, ...example }).meaning);
  terminal.talk(say('explain.fix', { fix: words.fix }));
  if (words.developer !== undefined) terminal.talk(say('explain.developer', { developer: words.developer }));
  if (severity !== undefined) terminal.talk(say('explain.severity', { severity: say(`rules.${severity}`) }));
  const reason = rule && ruleReason(rule, language, ...catalogues);
  if (rule) tellRule(rule, reason, standard, context);
  if (context.json) {
    const { on: entity, reads, examples } = rule ?? {};
    const { text, why } = reason ?? {};
    const { title, meaning, fix, developer } = words;
    terminal.out(
      JSON.stringify({
        schemaVersion: 1,
        code,
        title,
        meaning,
        fix,
        developer,
        severity,
        entity,
        reads,
        text,
        why,
        examples,
      }),
    );
  }
  return EXIT.ok;
}

/** The day on which the examples of rules are judged. */
const EXAMPLES_AS_OF = plainDate.parse('2026-05-15');

/** What --profile is when nobody says so. */
const STANDARD_PROFILE = 'international';

/** A finding of a country starts with the country's code. Without its profile nobody could ask what such a code in a report means. */
function profileFor(code: string, asked: string): string {
  const country = /^([a-z]{2})\./.exec(code)?.[1];
  if (asked !== STANDARD_PROFILE || country === undefined) return asked;
  try {
    return profileIdOf(country);
  } catch {
    return asked;
  }
}

function tellRule(
  { on, reads, examples }: Rule,
  reason: ReturnType<typeof ruleReason> | undefined,
  { entities }: Words,
  { terminal, say, language }: CommandContext,
): void {
  const { text = '', why = '' } = reason ?? {};
  const entity = `${entities[on][0]} [${on}]`;
  const foreign = reason !== undefined && reason.language !== language;
  if (reads.length > 0) terminal.talk(say('explain.reads', { entity, fields: reads.join(', ') }));
  if (text !== '') terminal.talk(say(foreign ? 'explain.must.english' : 'explain.must', { text }));
  if (why !== '') terminal.talk(say(foreign ? 'explain.why.english' : 'explain.why', { why }));
  const { good = [], bad = [] } = examples;
  for (const example of good.slice(0, 1)) terminal.talk(say('explain.good', { example: JSON.stringify(example) }));
  for (const example of bad.slice(0, 1)) terminal.talk(say('explain.bad', { example: JSON.stringify(example) }));
}
