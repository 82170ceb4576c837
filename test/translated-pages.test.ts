import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages, type Snippet, snippetsOf } from './snippets.ts';
import { shown } from './workspace.ts';

/** What a reader does; what a command prints is told in each language. */
const DONE = ['sh', 'ts', 'tsx', 'json', 'python'];

const translated = pages()
  .map((page) => ({ page, original: page.replace(/\.(es|pt)\.md$/, '.md') }))
  .filter(({ page, original }) => page !== original && existsSync(original));

/** The steps of a page without the words in them: comments, texts for people, the language that is asked for, the country of an example. */
function steps(page: string): string[] {
  return DONE.flatMap((language) => snippetsOf(page, language)).map(withoutWords);
}

function withoutWords({ language, file = '', code }: Snippet): string {
  const plain =
    language === 'sh'
      ? code.replaceAll(/(^|\s)#(?! ends with).*$/gm, '').replaceAll(/ --(lang|profile) \w+/g, '')
      : code.replaceAll(/\/\/ .*$/gm, '').replaceAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g, wordsOnly);
  return `${language} ${file}\n${plain.replaceAll(/[ \t]+$/gm, '')}`;
}

/** A text that a person reads has a space in it, or begins with a capital letter; what is neither is a name that programs read. */
function wordsOnly(literal: string, quote: string, text: string): string {
  return / |^\p{Lu}/u.test(text) ? quote + quote : literal;
}

it('knows the pages that stand in three languages', () => {
  expect(translated.length).toBeGreaterThan(25);
});

// One walk of a page, by a test or by hand, is then one of all three.
it.each(translated.map(({ page, original }) => ({ name: shown(page), page, original })))(
  '$name has the commands and programs of the English page',
  ({ page, original }) => {
    expect(steps(page)).toEqual(steps(original));
  },
);
