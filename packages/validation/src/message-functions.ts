import { CODE_LISTS, isEntityName, type Language } from '@emis-sdk/model';
import type { MessageFunction, MessageFunctionContext } from 'messageformat/functions';
import { entityWord } from './entity-words.ts';
import type { Words } from './words.ts';

export type OwnFunctions = 'entities' | 'codes' | 'codeList';

/** What messages can say beside numbers and texts: names of kinds of record, of codes and of code lists, as people call them. */
export function messageFunctions(words: Words): Readonly<Record<OwnFunctions, MessageFunction<OwnFunctions>>> {
  const { language } = words;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    // `{$targets :entities}`: names of entities, separated by blanks.
    entities: textFunction('entities', (input) =>
      list.format(input.split(' ').map((name) => (isEntityName(name) ? entityWord(name, words) : name))),
    ),
    // `{$kind :codes list=|room-kind|}`: codes of a list of the standard, separated by commas; one that it does not have stays.
    codes: textFunction('codes', (input, { list: id = '' }) =>
      input
        .split(/,\s*/u)
        .map((code) => labelOf(id, code, language))
        .join(', '),
    ),
    // `{$list :codeList}`: the title of a code list.
    codeList: textFunction('codeList', (id) => inSentence(CODE_LISTS.get(id)?.title[language] ?? id)),
  };
}

function labelOf(list: string, code: string, language: Language): string {
  const codes = CODE_LISTS.get(list);
  return codes ? inSentence(codes.label(code, language)) : code;
}

/** A label as it stands inside a sentence; names in capitals stay. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function textFunction<Name extends OwnFunctions>(
  type: Name,
  say: (input: string, options: Readonly<Record<string, string>>) => string,
): MessageFunction<OwnFunctions> {
  return (_context: MessageFunctionContext, options, input) => {
    const given = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]));
    const text = say(String(input), given);
    return { type, toString: () => text, toParts: () => [{ type, value: text }] };
  };
}
