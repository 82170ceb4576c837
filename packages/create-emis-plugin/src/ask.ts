import { createInterface } from 'node:readline/promises';
import { CreateError } from './create-error.ts';
import { FLAGS, isUsable, type Kind, type Language, type ProjectAnswers, type Question, questionsOf } from './kinds.ts';
import { QUESTIONS } from './words.ts';

/** What was said already, by options. */
export type Given = Readonly<Partial<Record<Question, string>>>;

/** Asks a person one thing; absent where nobody is there to answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * All answers: those that were given, and those that a person gives. A question is asked again until its answer can be used.
 *
 * @throws {CreateError} `missing`, naming the option, where nobody can be asked; `not-usable` for one that was given
 */
export async function askFor(given: Given, language: Language, ask?: Ask): Promise<ProjectAnswers> {
  const answer = async (question: Question, kind: Kind): Promise<string> => {
    const flag = FLAGS[question];
    const said = given[question];
    if (said !== undefined) {
      if (isUsable(question, said, kind)) return said;
      throw new CreateError('not-usable', language, { flag, answer: said });
    }
    if (!ask) throw new CreateError('missing', language, { flag });
    for (;;) {
      const reply = (await ask(`${QUESTIONS[question][language]} `)).trim();
      if (isUsable(question, reply, kind)) return reply;
    }
  };
  const kind = (await answer('kind', 'rule')) as Kind;
  const answers: Record<string, string> = {};
  for (const question of questionsOf(kind)) answers[question] = await answer(question, kind);
  const { folder = '', id = '', title = '', country } = answers;
  return { kind, folder, id, title, language, ...(country === undefined ? {} : { country }) };
}

/** Asks at the terminal, when a person is at both ends of it. */
export function askAtTerminal(): { readonly ask?: Ask; close(): void } {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return { close() {} };
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return { ask: (question) => lines.question(question), close: () => lines.close() };
}
