import type { Catalogue, FindingParams, MessageText } from '@emis-sdk/model';
import { MessageFormat } from 'messageformat';
import { messageFunctions, type OwnFunctions } from './message-functions.ts';
import type { Words } from './words.ts';

/** Makes words out of findings. */
export interface Translator {
  /** The words for a finding. A fact that the finding does not have shows as `…`; a code without words speaks for itself. */
  finding(finding: {
    readonly code: string;
    readonly params?: FindingParams;
    readonly personal?: FindingParams;
  }): MessageText;
  /** The heading for a code. */
  title(code: string): string;
}

/** Formats one message, in the syntax MessageFormat 2, with the facts of a finding. */
type Say = (facts: FindingParams) => string;

/**
 * Makes a translator for the language of some words. Where two catalogues have words for a code, the later one speaks.
 * A message is compiled when it is first used. Personal facts are shown as they are given: mask them before.
 *
 * @example
 * const translator = createTranslator(await loadWords('es'), profile.messages);
 * translator.finding({ code: 'field.missing', params: { field: 'givenName' } }).title // 'Falta un valor obligatorio'
 */
export function createTranslator(standard: Words, ...catalogues: readonly Catalogue[]): Translator {
  const others = catalogues.map((catalogue) => catalogue[standard.language]);
  const words = new Map([standard.findings, ...others].flatMap((texts) => Object.entries(texts)));
  const compiled = new Map<string, Say>();
  const say = (code: string, part: keyof MessageText, facts: FindingParams): string => {
    const source = words.get(code)?.[part];
    if (source === undefined) return part === 'title' ? code : '';
    const key = `${part} ${code}`;
    const message = compiled.get(key) ?? compileMessage(standard, source);
    compiled.set(key, message);
    return message(facts);
  };
  return {
    finding({ code, params, personal }) {
      const facts = { ...params, ...personal };
      return {
        title: say(code, 'title', facts),
        meaning: say(code, 'meaning', facts),
        fix: say(code, 'fix', facts),
        ...(words.get(code)?.developer === undefined ? {} : { developer: say(code, 'developer', facts) }),
      };
    },
    title: (code) => say(code, 'title', {}),
  };
}

/** Compiles a message. One whose syntax is wrong, as a plugin's may be, is shown as it is written. */
export function compileMessage(words: Words, source: string): Say {
  // Most titles and advice hold no variable: they say themselves.
  if (!/[{\\]|^\s*\./.test(source)) return () => source;
  let message: MessageFormat<OwnFunctions>;
  try {
    message = new MessageFormat<OwnFunctions>(words.language, source, {
      bidiIsolation: 'none',
      functions: messageFunctions(words),
    });
  } catch {
    return () => source;
  }
  return (facts) =>
    message
      .formatToParts(facts, () => undefined)
      .map((part) => {
        if (part.type === 'fallback') return '…';
        return 'parts' in part && part.parts
          ? part.parts.map(({ value }) => String(value)).join('')
          : String('value' in part ? part.value : '');
      })
      .join('');
}
