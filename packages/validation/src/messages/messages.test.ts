import { LANGUAGES, type MessageText } from '@emis-sdk/model';
import { MessageFormat, parseMessage, validate, visit } from 'messageformat';
import { describe, expect, it } from 'vitest';
import { STANDARD_MESSAGES, WORDS } from '../all-words.ts';
import { loadWords } from '../load-words.ts';
import { STANDARD_RULES } from '../rules/index.ts';
import type { Words } from '../words.ts';

/** Two voices tell how to mend it: `fix` for the clerk of a school, `developer` for the maker of its product. */
const PARTS = ['title', 'meaning', 'fix', 'developer'] as const satisfies (keyof MessageText)[];

/** The variables that a message uses. Throws when its syntax is wrong. */
function variablesOf(source: string): string[] {
  const message = parseMessage(source);
  validate(message);
  new MessageFormat('en', message);
  const names = new Set<string>();
  visit(message, {
    expression({ arg }) {
      if (arg?.type === 'variable') names.add(arg.name);
    },
  });
  return [...names].sort();
}

/** The codes that the engine reports, as they stand in its sources. */
const ENGINE_CODES = [
  'field.missing',
  'field.not-a-date',
  'field.not-a-number',
  'field.not-a-boolean',
  'field.too-long',
  'field.bad-id',
  'field.bad-text',
  'field.bad-code',
  'field.invalid',
  'record.not-an-object',
  'record.too-deep',
  'record.too-large',
  'record.unreadable',
  'record.unknown-field',
  'record.duplicate-id',
  'code.unknown',
  'code.expired',
  'identifier.format',
  'identifier.check-digit',
  'identifier.range',
  'reference.missing',
  'reference.wrong-kind',
  'reference.rejected',
];

/** The facts that are numbers of something. */
const COUNTS = new Set(
  'age area capacity classes codes count each expected found hours limit max minutes names now number of oldest people records rows seats sessions students teachers users youngest'.split(
    ' ',
  ),
);

/** Counts that are never one where they are told, and numbers that no word after them agrees with. */
const NEVER_ONE = [
  'block-attendance.nobody-present records',
  'contract.employee-too-young youngest',
  'contract.hours-out-of-range hours',
  'csv.too-many-columns found',
  'daily-attendance.nobody-present records',
  'enrolment.school-missing count',
  'field.too-long max',
  'json.too-deep limit',
  'json.too-long limit',
  'person.birth-date-crowded people',
  'person.birth-date-implausible oldest',
  'person.names-in-capitals of',
  'qualification.too-young youngest',
  'record.too-deep limit',
  'record.too-large limit',
  'staff-assignment.hours-too-many hours',
];

describe('the words of the standard', () => {
  it('fit one thing as they fit several: no plural stands after a number that may be one', () => {
    const loose = LANGUAGES.flatMap((language) =>
      Object.entries(STANDARD_MESSAGES[language]).flatMap(([code, message]) =>
        [message.title, message.meaning, message.fix].flatMap((text) =>
          [...text.replaceAll(/\.match.*/gs, '').matchAll(/\{\$(\w+)(?: :integer)?\} ([\p{Ll}]{3,}s)(?!\p{L})/gu)]
            .filter(([, name = '', noun = '']) => COUNTS.has(name) && !['gives', 'más', 'mais'].includes(noun))
            .map(([, name]) => `${code} ${name}`),
        ),
      ),
    );
    expect(loose.filter((one) => !NEVER_ONE.includes(one))).toEqual([]);
  });

  it('exist for every code that the engine or a rule reports', () => {
    const codes = Object.keys(STANDARD_MESSAGES.en);
    expect(codes).toEqual(expect.arrayContaining([...ENGINE_CODES, ...STANDARD_RULES.map(({ code }) => code)]));
  });

  it.each(Object.keys(STANDARD_MESSAGES.en))(
    '%s: compile, say the same facts in every language, and are not empty',
    (code) => {
      for (const language of LANGUAGES) {
        for (const part of PARTS) {
          const text = STANDARD_MESSAGES[language][code]?.[part] ?? '';
          expect(text.trim(), `${language} ${part}`).not.toBe('');
          expect(variablesOf(text), `${language} ${part}`).toEqual(
            variablesOf(STANDARD_MESSAGES.en[code]?.[part] ?? ''),
          );
        }
        // The title heads a group, so it cannot speak of one finding.
        expect(variablesOf(STANDARD_MESSAGES[language][code]?.title ?? '')).toEqual([]);
      }
    },
  );

  it('are not the same in two languages', () => {
    for (const [code, english] of Object.entries(STANDARD_MESSAGES.en)) {
      for (const part of ['meaning', 'fix', 'developer'] as const) {
        const texts = [english[part], STANDARD_MESSAGES.es[code]?.[part], STANDARD_MESSAGES.pt[code]?.[part]];
        expect(new Set(texts).size, `${code} ${part}`).toBe(3);
      }
    }
  });
});

it.each(Object.entries(WORDS.en.report))(
  'the report’s words %s compile and say the same facts in every language',
  (key, english) => {
    for (const language of LANGUAGES) {
      const words = WORDS[language].report[key as keyof Words['report']];
      expect(words.trim()).not.toBe('');
      expect(variablesOf(words)).toEqual(variablesOf(english));
    }
  },
);

it.each(LANGUAGES)('the words of %s can be loaded alone', async (language) => {
  expect(await loadWords(language)).toBe(WORDS[language]);
  expect(WORDS[language].language).toBe(language);
});
