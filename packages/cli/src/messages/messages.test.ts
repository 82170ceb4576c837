import { LANGUAGES } from '@emis-sdk/model';
import { MessageFormat } from 'messageformat';
import { describe, expect, it } from 'vitest';
import { ERROR_TEXTS } from './errors.ts';
import { HELP } from './help.ts';
import { USAGE } from './usage.ts';
import { WORDS } from './words.ts';

const texts: [string, Readonly<Record<string, string>>][] = [
  ...Object.entries(ERROR_TEXTS),
  ...Object.entries(WORDS),
  ...Object.entries(HELP),
  ...Object.entries(USAGE),
];

describe.each(texts)('%s', (_, byLanguage) => {
  it('is said in every language, with the same facts', () => {
    const facts = LANGUAGES.map((language) => {
      const text = byLanguage[language] ?? '';
      expect(text).not.toBe('');
      const problems: unknown[] = [];
      new MessageFormat(language, text, { bidiIsolation: 'none' }).format({}, (problem) => problems.push(problem));
      return [...text.matchAll(/\{\$(\w+)\}/g)]
        .map(([, name]) => name)
        .sort()
        .join();
    });
    expect(new Set(facts).size).toBe(1);
  });
});
