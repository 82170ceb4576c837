import type { Language } from './kinds.ts';
import { say } from './words.ts';

/** Something could not be made. Its message is in the language of the answers. */
export class CreateError extends Error {
  readonly code: 'missing' | 'not-usable' | 'not-empty';

  constructor(code: CreateError['code'], language: Language, facts: Readonly<Record<string, string>>) {
    super(say(code, language, facts));
    this.name = 'CreateError';
    this.code = code;
  }
}
