import { LANGUAGES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { describeCommands } from './described-commands.ts';
import { EXIT } from './exit-codes.ts';
import { listen } from './heard-for-tests.ts';
import { AFTER, AFTER_ANY } from './next-steps.ts';
import { ownName } from './own-name.ts';
import { nextStep } from './suggest-next.ts';
import { createWords, type WordKey } from './words.ts';

const heard = listen();
const commands = describeCommands('en');
/** Those that only hold others have nothing to do themselves. */
const acting = commands.filter(
  ({ name, options }) => options.length > 1 || !commands.some((other) => other.name.startsWith(`${name} `)),
);
const suggested = [
  ...Object.entries(AFTER).flatMap(([name, after]) => Object.values(after).map((next) => [name, next] as const)),
  ...Object.values(AFTER_ANY).map((next) => ['any command', next] as const),
].filter((one): one is readonly [string, string] => typeof one[1] === 'string');

it('every command says what follows, or that it is an end, and nothing is said of commands that there are not', () => {
  const told = Object.keys(AFTER).map((name) => name.replace(/ --[a-z-]+$/, ''));
  const names = acting.map(({ name }) => name).filter((name) => name !== 'emis');
  expect(names.filter((name) => !told.includes(name))).toEqual([]);
  expect(told.filter((name) => !names.includes(name))).toEqual([]);
  const ends = Object.values(AFTER).flatMap((after) => Object.values(after).filter((next) => typeof next !== 'string'));
  expect(ends.filter(({ end }) => end.length < 10)).toEqual([]);
});

describe('what is suggested after', () => {
  it.each(suggested)('%s can be called: emis %s', (_, next) => {
    if (next.startsWith('{command}')) return;
    const words = `emis ${next}`.split(' ');
    const called = [4, 3, 2]
      .map((length) => words.slice(0, length).join(' '))
      .map((name) => acting.find((command) => command.name === name))
      .find((command) => command !== undefined);
    expect(called, next).toBeDefined();
    const flags = (called?.options ?? []).flatMap((option) => option.flags.split(/[ ,]+/));
    expect(words.filter((word) => word.startsWith('-') && !flags.includes(word))).toEqual([]);
    expect(words.slice(called?.name.split(' ').length).filter((word) => /^[a-z]/.test(word))).toEqual([]);
  });

  it.each(LANGUAGES)('has words for what the user gives, in %s', (language) => {
    const say = createWords(language);
    for (const [, next] of suggested) {
      for (const [, place] of next.matchAll(/[<:]([a-z]+)[>}]/g)) expect(say(`next.${place}` as WordKey)).not.toBe('');
    }
  });
});

it('names what the user gave, as a shell takes it for one word', () => {
  const after = (received: unknown[], options = {}) => nextStep({ name: 'emis validate', options, received }, EXIT.ok);
  expect(after([['./a b/it’s.zip']])).toBe("submit --from './a b/it’s.zip'");
  expect(after([["it's.zip; rm -r ."]])).toBe("submit --from 'it'\\''s.zip; rm -r .'");
  expect(after([['north.zip', 'south.zip']])).toBe('submit --from <path>');
  const dry = { dryRun: true, from: 'x.zip' };
  expect(nextStep({ name: 'emis submit', options: dry, received: [] }, EXIT.dataFailed)).toBe('explain <code>');
  expect(nextStep({ name: 'emis retention run', options: { yes: true }, received: [] }, EXIT.ok)).toBe(
    'subject erasures',
  );
  expect(nextStep({ name: 'emis keys add', options: {}, received: ['k'] }, EXIT.usage)).toBe('keys add --help');
  expect(nextStep({ name: 'emis keys add', options: {}, received: ['k'] }, EXIT.internal)).toBeUndefined();
});

it.each([
  [['rules', '--lang', 'es'], 0, 'Siguiente: emis explain <código>\n'],
  [['explain', 'nope.nope', '--lang', 'pt'], 2, 'Próximo: emis rules\n'],
  [['schema', 'enrolment'], 0, 'Next: emis validate <folder or .zip>\n'],
  [['changes', '--credentials', '/nowhere.json'], 3, '(emis serve)'],
])('%j ends with %i, and stderr with what is next', async (args, exit, line) => {
  expect(await run(args)).toBe(exit);
  expect(heard.stderr).toContain(line);
  expect(heard.stderr.split('\n').filter((each) => /^(Next|Siguiente|Próximo):/.test(each)).length).toBeLessThan(2);
});

it('names itself as it was called', () => {
  expect(ownName({ npm_lifecycle_event: 'emis', npm_package_name: 'emis-sdk' })).toBe('npx -y pnpm@12 emis');
  expect(ownName({ npm_lifecycle_event: 'start', npm_package_name: 'emis-sdk' })).toBe('npx -y pnpm@12 emis');
  expect(ownName({ npm_lifecycle_event: 'start', npm_package_name: 'a-product' })).toBe('emis');
  expect(ownName({ npm_lifecycle_event: 'emis', npm_package_name: 'a-product' })).toBe('emis');
  expect(ownName({ npm_lifecycle_event: 'npx', npm_package_name: 'a-plugin' })).toBe('npx emis');
  expect(ownName({})).toBe('emis');
});

it('adds nothing to an error that says how to mend it', async () => {
  expect(await run(['validate', '/nowhere'])).toBe(2);
  expect(heard.stderr.trim()).toBe('Error: There is nothing at /nowhere. Check the path. (code bundle.not-found)');
});

it('says nothing to a machine, to who wants quiet, or to a shell that runs what is printed', async () => {
  for (const args of [
    ['schema', 'enrolment', '--json'],
    ['schema', 'enrolment', '--quiet'],
    ['completion', 'bash'],
  ]) {
    expect(await run(args)).toBe(0);
    expect(heard.stderr).toBe('');
  }
});

it('names whose help says more to who called a command wrongly', async () => {
  expect(await run(['certify', 'verify', '--lang', 'es'])).toBe(2);
  expect(heard.stderr).toContain('Falta el argumento file. Ayuda: emis certify verify --help');
});
