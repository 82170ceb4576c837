import type { Language } from '@emis-sdk/model';

/** What the pages say beside the names of indicators, which the catalogue has. */
const WORDS = {
  title: { en: 'Education today', es: 'La educación hoy', pt: 'A educação hoje' },
  schools: { en: 'Schools', es: 'Escuelas', pt: 'Escolas' },
  enrolments: { en: 'Enrolments', es: 'Matrículas', pt: 'Matrículas' },
  place: { en: 'Place', es: 'Lugar', pt: 'Lugar' },
  value: { en: 'Value', es: 'Valor', pt: 'Valor' },
  none: { en: 'nothing to count yet', es: 'todavía no hay qué contar', pt: 'ainda não há o que contar' },
  use: {
    en: 'For management, not for publication: small groups are not hidden.',
    es: 'Para la gestión, no para publicar: los grupos pequeños no se ocultan.',
    pt: 'Para a gestão, não para publicação: os grupos pequenos não são ocultados.',
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const say =
  (language: Language) =>
  (word: keyof typeof WORDS): string =>
    WORDS[word][language];
