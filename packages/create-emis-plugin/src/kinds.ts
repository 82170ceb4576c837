/** What can be made. */
export const KINDS = ['rule', 'plugin', 'profile', 'format'] as const;
export type Kind = (typeof KINDS)[number];

/** The languages of comments and of the README that are written. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All that must be known before something is made. */
export interface ProjectAnswers {
  readonly kind: Kind;
  /** Where it is made: a folder that is empty or not there yet. */
  readonly folder: string;
  /** Of a profile one word, `ultramar`; of all else reverse-DNS, `org.example.late-entries`. */
  readonly id: string;
  readonly title: string;
  /** Of a profile: its country, ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly language: Language;
}

/** The options by which an answer is given, as they stand in messages. */
export const FLAGS = {
  kind: '--kind',
  folder: '--folder',
  id: '--id',
  title: '--title',
  country: '--country',
} as const;
export type Question = keyof typeof FLAGS;

/** Which answers a kind needs. */
export function questionsOf(kind: Kind): Question[] {
  return kind === 'profile' ? ['folder', 'id', 'title', 'country'] : ['folder', 'id', 'title'];
}

const NAME = /^[a-z][a-z0-9-]{0,60}$/;
const REVERSE_DNS = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;
/** It is copied into source text between quotes. */
const TITLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,:()–’-]{0,79}$/u;

/** Whether an answer can be used. */
export function isUsable(question: Question, answer: string, kind: Kind): boolean {
  switch (question) {
    case 'id':
      return answer.length <= 100 && (kind === 'profile' ? NAME : REVERSE_DNS).test(answer);
    case 'title':
      return TITLE.test(answer);
    case 'country':
      return /^[A-Za-z]{2}$/.test(answer);
    case 'kind':
      return KINDS.some((known) => known === answer);
    case 'folder':
      return answer.trim() !== '' && !answer.includes('\0');
  }
}
