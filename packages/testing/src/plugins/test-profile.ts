import { CODE_LISTS, LANGUAGES } from '@emis-sdk/model';
import type { Profile } from '@emis-sdk/validation';
import { RULE_TRIALS, ruleUnderTest } from './test-rule.ts';
import { mustHold, type RegisterTest, register, type Trial } from './trial.ts';

/**
 * Tries out whether a profile keeps what every country of ours keeps: sources, labels in three languages, numbers that refuse nonsense,
 * rules that hold by {@link RULE_TRIALS}.
 *
 * @param it registers a test: that of vitest, jest or `node:test`, or a function of one's own
 * @example testProfile(it, ultramar);
 */
export function testProfile(it: RegisterTest, profile: Profile): void {
  register(it, PROFILE_TRIALS, profile);
}

/** What is no number of anybody. */
const NONSENSE = ['', ' ', '-', '\u0000', '😀', '1'.repeat(255), '1.'.repeat(100), '__proto__'];

/** The tests by themselves, for whoever runs them elsewhere. */
export const PROFILE_TRIALS: readonly Trial<Profile>[] = [
  {
    name: 'says what it is: an id, an edition named by a year, a title in each language',
    run({ id, edition, title, schoolIdentifier }) {
      mustHold(/^[a-z][a-z0-9-]*$/.test(id), `the id ${id} is not in small letters`);
      mustHold(
        /^\d{4}/.test(edition),
        `the edition ${edition} does not begin with the year in which the school year ends`,
      );
      for (const language of LANGUAGES) mustHold(title[language].trim() !== '', `no title in ${language}`);
      mustHold(schoolIdentifier !== '', 'schoolIdentifier is empty');
    },
  },
  {
    name: 'has lists with a source, a day, and codes that stand once, with a label in each language',
    run({ codeLists }) {
      for (const [id, list] of codeLists) {
        mustHold(list.id === id, `the list ${list.id} stands under ${id}`);
        mustHold(list.source.trim() !== '', `${id} has no source`);
        mustHold(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(list.date), `${id}: ${list.date} is no day, month or year`);
        mustHold(list.codes.length > 0, `${id} has no codes`);
        const codes = list.codes.map(({ code }) => code);
        const twice = codes.find((code, index) => codes.indexOf(code) < index);
        mustHold(codes.length > 5000 || twice === undefined, `${id}: ${twice} stands twice`);
        for (const { code, labels } of list.codes) {
          for (const language of LANGUAGES) {
            mustHold(labels[language].trim() !== '', `${id}: ${code} has no label in ${language}`);
          }
        }
      }
    },
  },
  {
    name: 'has numbers with a source, an example that passes, and a check that refuses nonsense without throwing',
    run({ identifiers }) {
      for (const { type, source, on, title, example, check } of identifiers) {
        mustHold(source.trim() !== '', `${type} has no source`);
        mustHold(on.length > 0, `${type} is carried by nobody`);
        for (const language of LANGUAGES)
          mustHold(title[language].trim() !== '', `${type} has no title in ${language}`);
        mustHold(example === undefined || check(example).valid, `${type} refuses its own example ${example}`);
        for (const value of NONSENSE)
          mustHold(!check(value).valid, `${type} takes ${JSON.stringify(value.slice(0, 20))}`);
      }
    },
  },
  {
    name: 'has rules that each keep what a rule must keep',
    async run({ rules, messages, codeLists }) {
      for (const rule of rules) {
        const subject = ruleUnderTest(rule, { messages, codeList: (id) => codeLists.get(id) ?? CODE_LISTS.get(id) });
        for (const { name, run } of RULE_TRIALS) {
          await Promise.resolve(run(subject)).catch((cause: unknown) => failed(rule.code, name, cause));
        }
      }
    },
  },
  {
    name: 'has the same words in each language, and grades only codes by words that there are',
    run({ messages, severities }) {
      const all = Object.keys(messages.en).sort().join();
      for (const language of LANGUAGES) {
        mustHold(
          Object.keys(messages[language]).sort().join() === all,
          `${language} has words for other codes than en`,
        );
      }
      for (const [code, severity] of Object.entries(severities)) {
        mustHold(['error', 'warning', 'info', 'off'].includes(severity), `${code} is graded ${severity}`);
      }
    },
  },
];

function failed(code: string, name: string, cause: unknown): never {
  throw new Error(`${code} ${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
