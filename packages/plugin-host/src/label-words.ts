import type { Language, PrivacyClass } from '@emis-sdk/model';

interface LabelWords {
  readonly title: string;
  readonly used: string;
  readonly unused: string;
  readonly nothing: string;
  readonly findings: string;
  readonly none: string;
  readonly within: string;
  readonly beyond: string;
  readonly kinds: Readonly<Record<'emit' | 'fetch' | 'store' | 'schedule', string>>;
  readonly classes: Readonly<Record<PrivacyClass, string>>;
}

/** Words of the data label. */
export const LABEL_WORDS: Readonly<Record<Language, LabelWords>> = {
  en: {
    title: 'Data label',
    used: 'used',
    unused: 'never used',
    nothing: 'It asks for nothing.',
    findings: 'Findings',
    none: 'none',
    within: 'It stayed within what it declares.',
    beyond: 'IT REACHED FOR MORE THAN IT DECLARES',
    kinds: { emit: 'emits:', fetch: 'calls:', store: 'keeps data', schedule: 'runs by the clock' },
    classes: {
      'direct-id': 'names one person',
      'quasi-id': 'can identify a person together with others',
      sensitive: 'specially protected',
      operational: 'operational',
      public: 'public',
    },
  },
  es: {
    title: 'Etiqueta de datos',
    used: 'usado',
    unused: 'nunca usado',
    nothing: 'No pide nada.',
    findings: 'Hallazgos',
    none: 'ninguno',
    within: 'Se mantuvo dentro de lo que declara.',
    beyond: 'INTENTÓ USAR MÁS DE LO QUE DECLARA',
    kinds: { emit: 'emite:', fetch: 'llama a:', store: 'guarda datos', schedule: 'se ejecuta por horario' },
    classes: {
      'direct-id': 'identifica a una persona',
      'quasi-id': 'puede identificar a una persona junto con otros datos',
      sensitive: 'especialmente protegido',
      operational: 'operativo',
      public: 'público',
    },
  },
  pt: {
    title: 'Rótulo de dados',
    used: 'usado',
    unused: 'nunca usado',
    nothing: 'Não pede nada.',
    findings: 'Achados',
    none: 'nenhum',
    within: 'Manteve-se dentro do que declara.',
    beyond: 'TENTOU USAR MAIS DO QUE DECLARA',
    kinds: { emit: 'emite:', fetch: 'chama:', store: 'guarda dados', schedule: 'é executado por horário' },
    classes: {
      'direct-id': 'identifica uma pessoa',
      'quasi-id': 'pode identificar uma pessoa junto com outros dados',
      sensitive: 'especialmente protegido',
      operational: 'operacional',
      public: 'público',
    },
  },
};
