import { CODE_LISTS, LANGUAGES, type Language, plainDate } from '@emis-sdk/model';
import { createTranslator, type Rule, type RuleContext, type RuleFinding } from '@emis-sdk/validation';
import { exampleFindings, ruleReason } from '@emis-sdk/validation/rules';
import { STANDARD_MESSAGES, WORDS } from '@emis-sdk/validation/words/all';
import { code, json, link, page, plain, table } from './markdown.ts';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };
/** The day on which the examples are judged: that of the tests of the rules. */
const CONTEXT: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: (id) => CODE_LISTS.get(id) };

/** The page of one rule: what must hold and why, what it reads, its words in every language and both voices, its examples. */
export function rulePage(rule: Rule): string {
  const finding = findingOn(rule);
  return page(
    `# ${rule.code}`,
    `**${plain(rule.text)}**`,
    plain(rule.why),
    table(
      ['', ''],
      [
        ['severity', rule.severity],
        ['looks at', link(rule.on, `../entities/${rule.on}.md`)],
        ['kind', rule.kind === 'record' ? 'one record, and those it points to' : 'all records of the dataset'],
        ['reads', rule.reads.map(code).join(', ')],
        ['reads also', alsoReads(rule)],
      ],
    ),
    '## Words',
    ...LANGUAGES.flatMap((language) => wordsIn(language, rule, finding)),
    '## Nothing is said of',
    ...rule.examples.good.map(json),
    '## A finding is made of',
    ...rule.examples.bad.map(json),
  );
}

function alsoReads(rule: Rule): string {
  const others =
    rule.kind === 'record'
      ? Object.values(rule.needs).map(({ entity, reads }) => [entity, reads] as const)
      : Object.entries(rule.beside ?? {});
  return others
    .map(([entity, reads]) => `${link(entity, `../entities/${entity}.md`)}: ${reads.map(code).join(', ')}`)
    .join('; ');
}

function wordsIn(language: Language, rule: Rule, finding: RuleFinding): string[] {
  const ruleCode = rule.code;
  const words = STANDARD_MESSAGES[language][ruleCode];
  if (!words) return [];
  const say = (title: string) => {
    const catalogue = { [ruleCode]: { title, meaning: '', fix: '' } };
    const translator = createTranslator(WORDS[language], { en: catalogue, es: catalogue, pt: catalogue });
    return plain(translator.finding({ code: ruleCode, ...finding }).title);
  };
  return [
    `### ${NAMES[language]}`,
    ...(language === 'en' ? [] : reasonIn(language, rule)),
    `**${say(words.title)}.** ${say(words.meaning)}`,
    `- ${VOICES[language].clerk}: ${say(words.fix)}`.concat(
      words.developer === undefined ? '' : `\n- ${VOICES[language].developer}: ${say(words.developer)}`,
    ),
  ];
}

/** What must hold and why; in English both stand at the head of the page. */
function reasonIn(language: Language, rule: Rule): string[] {
  const { text, why } = ruleReason(rule, language);
  return [plain(text), plain(why)];
}

const VOICES: Readonly<Record<Language, { clerk: string; developer: string }>> = {
  en: { clerk: 'For the school', developer: 'For the developer' },
  es: { clerk: 'Para la escuela', developer: 'Para quien desarrolla' },
  pt: { clerk: 'Para a escola', developer: 'Para quem desenvolve' },
};

/** What the rule says of its first bad example, so that the words stand there with facts in them. */
function findingOn(rule: Rule): RuleFinding {
  return exampleFindings(rule, 'bad', CONTEXT)[0]?.[0] ?? {};
}
