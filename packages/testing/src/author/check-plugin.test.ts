import { LANGUAGES } from '@emis-sdk/model';
import { definePlugin, emit, manifestOf, permissionsToRead, read } from '@emis-sdk/plugin';
import { defineRule } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../plugins/trial.ts';
import type { CheckSubject } from './analyser.ts';
import { ANALYSER_MESSAGES, ANALYSERS } from './check-plugin.ts';
import { codeOnly } from './code-only.ts';
import { runRules } from './run-rules.ts';

const code = 'gt.mineduc.late.entry';
const say = (meaning: string) => ({ [code]: { title: 'T', meaning, fix: 'F' } });
const messages = { en: say('Entered too late.'), es: say('Ingresó tarde.'), pt: say('Ingressou tarde.') };
const rule = defineRule({
  ...{ code, severity: 'warning', on: 'enrolment', reads: ['entryDate'], text: 'In time.', why: 'Counted then.' },
  check({ record }, report) {
    if (record.entryDate && record.entryDate > '2026-08-31') report({ at: 'entryDate' });
  },
  examples: { good: [{ record: { id: 'a' } }], bad: [{ record: { id: 'b', entryDate: '2026-12-01' } }] },
});
const why = { en: 'Compares it.', es: 'La compara.', pt: 'Compara.' };
const manifest = manifestOf(
  definePlugin({
    ...{ id: 'gt.mineduc.late', contract: 1, version: '1.0.0', title: { en: 'Late', es: 'Tarde', pt: 'Tarde' } },
    grants: [read('enrolment', ['entryDate'], why), emit('finding', why)],
    contributes: { rules: [code] },
    messages,
    setup: () => undefined,
  }),
);
const file = (path: string, text: string) => ({ path, text, code: codeOnly(text) });
const source = (text: string): Partial<CheckSubject> => ({ sources: [file('src/plugin.ts', text)] });
const [trial] = await runRules([rule], messages);

/** A project in which nothing is wrong. */
const sound: CheckSubject = {
  ...source(
    "import { definePlugin } from '@emis-sdk/plugin';\n// fetch('https://nowhere') in a comment: process.env\n",
  ),
  sources: [
    file('src/plugin.ts', "import { definePlugin } from '@emis-sdk/plugin';\n// fetch(1); process.env; new Date()\n"),
  ],
  others: [file('src/run.ts', 'console.log(await fetch(1));')],
  tests: [file('src/plugin.test.ts', `expect(found).toBe('${code}')`)],
  names: ['README.md', 'package.json', 'src/plugin.ts'],
  readme: '# Late\n\nNames late entries.\n',
  packageJson: { version: '1.0.0', license: 'MIT', dependencies: { '@emis-sdk/plugin': '1.0.0' } },
  ...{ entry: 'src/plugin.ts', manifest, fault: undefined, messages, rules: [rule], acts: false },
  declared: permissionsToRead(rule),
  trials: [{ ...trial!, cost: 1 }],
  built: { bytes: 10_000 },
};
const found = (change: Partial<CheckSubject>) =>
  ANALYSERS.flatMap((one) => [...one.look({ ...sound, ...change })].map(() => one.code.replace('plugin-check.', '')));
const packaged = (change: object) => ({ packageJson: { ...sound.packageJson, ...change } });
const said = (change: object): Partial<CheckSubject> => ({ manifest: { ...manifest, ...change } });
const ran = (change: object) => ({ trials: [{ ...sound.trials[0]!, ...change }] });

describe('the analysers', () => {
  it('are more than 25, each with its own code, and words with the same facts in each language', () => {
    expect(ANALYSERS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(ANALYSERS.map((one) => one.code)).size).toBe(ANALYSERS.length);
    for (const { code: name, words } of ANALYSERS) {
      for (const language of LANGUAGES) {
        expect(ANALYSER_MESSAGES[language][name]).toBe(words[language]);
        for (const [part, text] of Object.entries(words[language])) {
          expect(text, `${name} ${language} ${part}`).not.toBe('');
        }
        const facts = (one: object) => factsOf(Object.values(one).join(' ')).sort();
        expect(facts(words[language]), name).toEqual(facts(words.en));
      }
    }
  });

  it('find nothing where nothing is wrong', () => {
    expect(found({})).toEqual([]);
    expect(found(source('async function send({ fetch }: Tools) { await fetch(url); }'))).toEqual([]);
  });

  it.each<[string, Partial<CheckSubject>]>([
    ['manifest', { manifest: undefined, fault: 'It is none.' }],
    ['id-placeholder', said({ id: 'org.example.late' })],
    ['version-form', { ...said({ version: '1' }), ...packaged({ version: '1' }) }],
    ['version-differs', packaged({ version: '1.0.1' })],
    ['grant-unused', said({ grants: [...manifest.grants, read('enrolment', ['exitDate'], why)] })],
    ['grant-missing', { declared: new Set([...sound.declared, 'read enrolment.grade']) }],
    ['grant-unread', ran({ read: new Set() })],
    [
      'grant-personal',
      {
        ...said({ grants: [...manifest.grants, read('person', ['givenName'], why)] }),
        declared: new Set([...sound.declared, 'read person.givenName']),
      },
    ],
    ['network-literal', source("const a = 'https://sms.example/send';")],
    ['words-missing', { messages: { ...messages, es: {} as never } }],
    ['words-same', { messages: { ...messages, pt: messages.en } }],
    ['words-facts', { messages: { ...messages, pt: say('Ingressou em {$day}.') } }],
    ['words-unused', said({ contributes: { ...manifest.contributes, rules: [] } })],
    ['reason-language', said({ grants: [read('enrolment', ['entryDate'], 'Compares it.')] })],
    ['rule-fails', ran({ broken: [{ trial: 'says nothing', how: 'it speaks' }] })],
    ['rule-throws', ran({ threw: true })],
    ['rule-unsteady', ran({ steady: false })],
    ['rule-noisy', ran({ findings: 150 })],
    ['rule-cost', ran({ cost: 90 })],
    ['rule-untested', { tests: [file('a.test.ts', '')] }],
    ['secret', source("const password = 'correct-horse';")],
    ['secret', source('-----BEGIN PRIVATE KEY-----')],
    ['secret', { others: [file('src/other.ts', "const password = 'correct-horse';")] }],
    ['network-use', source('await fetch(url);')],
    ['clock-use', source('const now = new Date();')],
    ['clock-use', source('Math.random()')],
    ['eval-use', source("new Function('return this')();")],
    ['prototype-use', source('Array.prototype.at = x;')],
    ['console-use', source('console.log(record);')],
    ['node-use', source("import { readFile } from 'node:fs/promises';")],
    ['node-use', source('process.exit(1);')],
    ['import-undeclared', source("import { z } from 'zod';")],
    ['readme-missing', { readme: undefined }],
    ['readme-template', { readme: '# Late\n\n> TODO: say here\n' }],
    ['licence', packaged({ license: undefined })],
    ['licence-closed', packaged({ license: 'UNLICENSED' })],
    ['install-script', packaged({ scripts: { postinstall: 'node x.js' } })],
    ['dependency-range', packaged({ dependencies: { '@emis-sdk/plugin': '^1.0.0' } })],
    ['key-file', { names: ['author.pem'] }],
    ['data-file', { names: ['alumnos.csv'] }],
    ['not-built', { built: { fault: 'src/plugin.ts:3 no such file' } }],
    ['size', { built: { bytes: 400_000 } }],
    ['todo-left', source('// TODO: mend it')],
  ])('find %s', (name, change) => {
    expect([...new Set(found(change))].filter((one) => !(name === 'rule-untested' && one === 'tests-missing'))).toEqual(
      name === 'manifest' ? ['manifest'] : [name],
    );
  });

  it('find that there are no tests', () => {
    expect(found({ tests: [] }).sort()).toEqual(['rule-untested', 'tests-missing']);
  });
});

describe('running rules', () => {
  it('measures what they read, whatever they say, and whether they say it again', async () => {
    expect(trial).toMatchObject({ code, findings: 0, steady: true, broken: [], threw: false });
    expect([...trial!.read]).toEqual(['read enrolment.entryDate']);
    expect(trial!.records).toBeGreaterThan(150);
    let calls = 0;
    const [odd, throwing] = await runRules(
      [
        { ...rule, check: (_input, report) => void (++calls % 7 === 0 && report({ params: { calls } })) },
        { ...rule, check: ({ record }) => String(record['exitDate']!.toString()) as never },
      ],
      messages,
    );
    expect(odd).toMatchObject({ steady: false });
    expect(throwing).toMatchObject({ threw: true });
  });
});

describe('code without comments and texts', () => {
  it.each([
    ["a('fetch(x)'); // fetch(y)", /fetch/],
    ['/* new Date()\n */ b', /Date/],
    ['`process.env ${1}`', /process/],
  ])('%j', (text, hidden) => {
    expect(codeOnly(text)).not.toMatch(hidden);
    expect(codeOnly(text).split('\n')).toHaveLength(text.split('\n').length);
  });

  it('keeps what is imported', () => {
    expect(codeOnly("import a from 'node:fs';")).toContain("'node:fs'");
  });
});
