import { LANGUAGES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';
import { helpPages } from './help-pages.ts';
import { writtenHelp } from './written-help.ts';

const heard = listen();

it('every command says of itself from a file what it would say', () => {
  for (const language of LANGUAGES) {
    for (const [name, page] of Object.entries(helpPages(language))) {
      const words = name.split(' ').slice(1);
      expect(writtenHelp([...words, '--help', '--lang', language], undefined), name).toBe(page);
    }
  }
});

describe('asked in any way, the file says what the command would say', () => {
  it.each([
    [['--help']],
    [['-h', '--lang=pt']],
    [['--lang', 'es', 'certify', 'verify', '--help']],
    [['validate', '--no-color', '-h', '--lang', 'en']],
  ])('%j', async (args) => {
    expect(await run(args)).toBe(0);
    expect(writtenHelp(args, 120)).toBe(heard.stdout);
  });
});

it.each([
  ['no help', ['validate']],
  ['a command that there is not', ['valdate', '--help']],
  ['a name that all objects have', ['constructor', '--help']],
  ['a language that there is not', ['--help', '--lang', 'fr']],
  ['a language that is not said', ['--help', '--lang']],
  ['a command behind the question', ['--help', 'subject', 'erase']],
  ['more than a command', ['validate', './export.zip', '--help']],
])('leaves to the command itself: %s', (_, args) => {
  expect(writtenHelp(args, undefined)).toBeUndefined();
});

it('leaves a narrow screen to the command, which sets its lines anew', () => {
  expect(writtenHelp(['--help'], 60)).toBeUndefined();
});
