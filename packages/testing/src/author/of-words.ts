import { LANGUAGES } from '@emis-sdk/model';
import { factsOf } from '../plugins/trial.ts';
import { type Analyser, analyser } from './analyser.ts';

/** What people read of a plugin. */
export const OF_WORDS: readonly Analyser[] = [
  analyser(
    'words-missing',
    'error',
    {
      en: [
        'Words are missing',
        '{$rule} has no {$part} in {$language}.',
        'Add title, meaning and fix in en, es and pt.',
      ],
      es: ['Faltan textos', '{$rule} no tiene {$part} en {$language}.', 'Agregue title, meaning y fix en en, es y pt.'],
      pt: [
        'Faltam textos',
        '{$rule} não tem {$part} em {$language}.',
        'Acrescente title, meaning e fix em en, es e pt.',
      ],
    },
    function* ({ manifest, messages, entry }) {
      for (const rule of manifest?.contributes.rules ?? []) {
        for (const language of LANGUAGES) {
          for (const part of ['title', 'meaning', 'fix'] as const) {
            if (!messages[language]?.[rule]?.[part]?.trim()) yield { file: entry, params: { rule, part, language } };
          }
        }
      }
    },
  ),
  analyser(
    'words-same',
    'warning',
    {
      en: [
        'Words are not translated',
        '{$code} says the same in English and in {$language}.',
        'Translate it: whoever reads it may read nothing else.',
      ],
      es: [
        'Hay textos sin traducir',
        '{$code} dice lo mismo en inglés y en {$language}.',
        'Tradúzcalo: quien lo lee quizá no lea otra cosa.',
      ],
      pt: [
        'Há textos sem tradução',
        '{$code} diz o mesmo em inglês e em {$language}.',
        'Traduza: quem lê talvez não leia outra língua.',
      ],
    },
    function* ({ messages, entry }) {
      for (const [code, { meaning }] of Object.entries(messages.en)) {
        for (const language of ['es', 'pt'] as const) {
          if (meaning.length > 12 && messages[language]?.[code]?.meaning === meaning)
            yield { file: entry, params: { code, language } };
        }
      }
    },
  ),
  analyser(
    'words-facts',
    'error',
    {
      en: [
        'Languages tell different facts',
        '{$code}: {$language} does not use the same facts as English.',
        'Use the same variables in each language.',
      ],
      es: [
        'Los idiomas dan datos distintos',
        '{$code}: {$language} no usa los mismos datos que el inglés.',
        'Use las mismas variables en cada idioma.',
      ],
      pt: [
        'As línguas dão fatos diferentes',
        '{$code}: {$language} não usa os mesmos fatos que o inglês.',
        'Use as mesmas variáveis em cada língua.',
      ],
    },
    function* ({ messages, entry }) {
      const facts = (words: object | undefined) =>
        [...new Set(factsOf(Object.values(words ?? {}).join(' ')))].sort().join();
      for (const [code, words] of Object.entries(messages.en)) {
        for (const language of ['es', 'pt'] as const) {
          if (facts(messages[language]?.[code]) !== facts(words)) yield { file: entry, params: { code, language } };
        }
      }
    },
  ),
  analyser(
    'words-unused',
    'warning',
    {
      en: [
        'Words for nothing',
        'There are words for {$code}, which the plugin does not bring.',
        'Take them out, or add the rule to contributes.',
      ],
      es: [
        'Textos para nada',
        'Hay textos para {$code}, que el complemento no aporta.',
        'Quítelos o agregue la regla a contributes.',
      ],
      pt: [
        'Textos para nada',
        'Há textos para {$code}, que o plugin não traz.',
        'Retire-os ou acrescente a regra a contributes.',
      ],
    },
    function* ({ manifest, messages, entry }) {
      if (!manifest) return;
      const codes = new Set(LANGUAGES.flatMap((language) => Object.keys(messages[language] ?? {})));
      for (const code of codes) if (!manifest.contributes.rules.includes(code)) yield { file: entry, params: { code } };
    },
  ),
  analyser(
    'reason-language',
    'warning',
    {
      en: [
        'A reason in one language',
        'The reason for {$grant} stands in one language only.',
        'Give it in en, es and pt: the approver decides by it.',
      ],
      es: [
        'Un motivo en un solo idioma',
        'El motivo de {$grant} está en un solo idioma.',
        'Délo en en, es y pt: quien aprueba decide por él.',
      ],
      pt: [
        'Um motivo em uma só língua',
        'O motivo de {$grant} está em uma só língua.',
        'Dê-o em en, es e pt: quem aprova decide por ele.',
      ],
    },
    function* ({ manifest, entry }) {
      for (const grant of manifest?.grants ?? []) {
        if (typeof grant.reason === 'string') yield { file: entry, params: { grant: nameOf(grant) } };
      }
    },
  ),
];

/** How a grant is called in one word. */
function nameOf(grant: { readonly kind: string; readonly entity?: string; readonly what?: string }): string {
  return [grant.kind, grant.entity ?? grant.what].filter((part) => part !== undefined).join(' ');
}
