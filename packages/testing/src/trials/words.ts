import type { Language } from '@emis-sdk/model';
import { MessageFormat } from 'messageformat';
import type { TrialResult, TrialsResult } from './result.ts';

type Texts = Readonly<Record<Language, string>>;

/** What is said of a kind of trials. */
export interface TrialWords {
  readonly title: Texts;
  readonly levels: Readonly<Record<string, Texts>>;
  /** By number. */
  readonly requirements: Readonly<Record<string, Texts>>;
  /** By key. */
  readonly failures: Readonly<Record<string, Texts>>;
}

/** What is said of all trials, in MessageFormat 2. */
export const REPORT_WORDS = {
  broken: {
    en: 'The trial could not be made: {$name}.',
    es: 'No se pudo hacer la prueba: {$name}.',
    pt: 'Não foi possível fazer o teste: {$name}.',
  },
  passed: { en: 'passed', es: 'pasó', pt: 'passou' },
  failed: { en: 'FAILED', es: 'FALLÓ', pt: 'FALHOU' },
  'could-not': { en: 'COULD NOT BE TRIED', es: 'NO SE PUDO PROBAR', pt: 'NÃO PÔDE SER TESTADO' },
  skipped: { en: 'passed over', es: 'se omitió', pt: 'foi omitido' },
  'skipped-without': {
    en: 'passed over: the adapter has no {$calls}',
    es: 'se omitió: el adaptador no tiene {$calls}',
    pt: 'foi omitido: o adaptador não tem {$calls}',
  },
  held: { en: 'held', es: 'cumplido', pt: 'cumprido' },
  'not-held': { en: 'not held', es: 'no cumplido', pt: 'não cumprido' },
  'not-tried': { en: 'not tried in full', es: 'no probado del todo', pt: 'não testado por completo' },
  requests: {
    en: '{$count} requests',
    es: '{$count} peticiones',
    pt: '{$count} requisições',
  },
  subject: {
    en: '{$name}, standard {$edition}, profile {$profile} {$profileEdition}, tried {$ranAt}',
    es: '{$name}, estándar {$edition}, perfil {$profile} {$profileEdition}, probado {$ranAt}',
    pt: '{$name}, padrão {$edition}, perfil {$profile} {$profileEdition}, testado {$ranAt}',
  },
  levels: { en: 'Levels', es: 'Niveles', pt: 'Níveis' },
  level: { en: 'Level', es: 'Nivel', pt: 'Nível' },
  state: { en: 'State', es: 'Estado', pt: 'Estado' },
  requirements: { en: 'Requirements', es: 'Requisitos', pt: 'Requisitos' },
  number: { en: 'Number', es: 'Número', pt: 'Número' },
  requirement: { en: 'Requirement', es: 'Requisito', pt: 'Requisito' },
  outcome: { en: 'Outcome', es: 'Resultado', pt: 'Resultado' },
  why: { en: 'Why', es: 'Por qué', pt: 'Por quê' },
  travelled: { en: 'What travelled', es: 'Lo que viajó', pt: 'O que viajou' },
  skip: { en: 'To the content', es: 'Al contenido', pt: 'Ao conteúdo' },
  hash: {
    en: 'Hash of everything that travelled',
    es: 'Resumen de todo lo que viajó',
    pt: 'Resumo de tudo o que viajou',
  },
} satisfies Readonly<Record<string, Texts>>;

/** Says things about results in one language. */
export class TrialVoice {
  readonly language: Language;
  readonly #words: TrialWords;

  constructor(words: TrialWords, language: Language) {
    this.language = language;
    this.#words = words;
  }

  get title(): string {
    return this.#words.title[this.language];
  }

  say(key: keyof typeof REPORT_WORDS, params: Readonly<Record<string, string>> = {}): string {
    return this.#format(REPORT_WORDS[key], params);
  }

  /** The sentence of a requirement. */
  requirement(number: string): string {
    return this.#format(this.#words.requirements[number], {}) || number;
  }

  level(level: string): string {
    const text = this.#format(this.#words.levels[level], {});
    return text === '' ? level : `${level}: ${text}`;
  }

  state(state: TrialsResult['levels'][string]): string {
    return this.say(state === 'failed' ? 'not-held' : state);
  }

  status(status: TrialResult['status']): string {
    return this.say(status === 'broken' ? 'could-not' : status);
  }

  /** How a trial went, and what it would have needed where it was passed over. */
  outcome({ status, missing = [] }: Pick<TrialResult, 'status' | 'missing'>): string {
    return missing.length > 0 ? this.say('skipped-without', { calls: missing.join(', ') }) : this.status(status);
  }

  /** Why a trial failed; empty when it did not. */
  failure({ failure }: TrialResult): string {
    if (!failure) return '';
    if (failure.key === 'broken') return this.say('broken', failure.params);
    return this.#format(this.#words.failures[failure.key], failure.params) || failure.key;
  }

  subject({ subject, edition, profile, ranAt }: TrialsResult): string {
    const name = subject.version === undefined ? subject.name : `${subject.name} ${subject.version}`;
    return this.say('subject', { name, edition, profile: profile.id, profileEdition: profile.edition, ranAt });
  }

  #format(texts: Texts | undefined, params: Readonly<Record<string, string>>): string {
    if (!texts) return '';
    return new MessageFormat(this.language, texts[this.language], { bidiIsolation: 'none' }).format(params);
  }
}
