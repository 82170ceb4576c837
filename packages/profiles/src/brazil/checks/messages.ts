import type { Catalogue, Language, MessageText } from '@emis-sdk/model';
import { RECORD_TYPES } from '../files/layout-field.ts';
import { EDUCACENSO_CODE } from './check-line.ts';
import { FIELD_RULES } from './field-rules.ts';
import { FILE_RULES, type LayoutWords, type RuleWords } from './layout-words.ts';
import { LAYOUT_RULES } from './rules-of-layout.ts';
import { LAYOUT_WORDS_EN } from './words-en.ts';
import { LAYOUT_WORDS_ES } from './words-es.ts';
import { LAYOUT_WORDS_PT } from './words-pt.ts';

const WORDS: Readonly<Record<Language, LayoutWords>> = {
  en: LAYOUT_WORDS_EN,
  es: LAYOUT_WORDS_ES,
  pt: LAYOUT_WORDS_PT,
};

/** Words for every code that a file of Educacenso can bring about. */
export const EDUCACENSO_MESSAGES: Catalogue = { en: messagesIn('en'), es: messagesIn('es'), pt: messagesIn('pt') };

function messagesIn(language: Language): Record<string, MessageText> {
  const words = WORDS[language];
  const messages: Record<string, MessageText> = {};
  const add = (record: string, rule: string, said: RuleWords | undefined) => {
    if (!said) throw new TypeError(`No words for rule ${rule} of record ${record} in ${language}`);
    const [title, meaning, fix] = said.map((text) => text.replaceAll('{record}', record));
    const developer = words.developer.replaceAll('{record}', record).replaceAll('{rule}', rule);
    messages[`${EDUCACENSO_CODE}${record}.${rule}`] = {
      title: title ?? '',
      meaning: meaning ?? '',
      fix: fix ?? '',
      developer,
    };
  };
  for (const record of RECORD_TYPES) for (const rule of FIELD_RULES) add(record, rule, words.fields[rule]);
  for (const { record, rule } of LAYOUT_RULES)
    add(record, rule, words.rules[`${record}.${rule}`] ?? words.rules[`*.${rule}`]);
  for (const rule of FILE_RULES) add('file', rule, words.file[rule]);
  return messages;
}
