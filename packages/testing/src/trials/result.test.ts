import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@emis-sdk/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MessageFormat } from 'messageformat';
import { describe, expect, it } from 'vitest';
import { EMIS_LEVELS, EMIS_TRIALS, EMIS_WORDS, LEVELS, PRODUCT_TRIALS, PRODUCT_WORDS } from '../certify.ts';
import { trialsHtml, trialsJson, trialsJunit, trialsText } from './reports.ts';
import { levelsOf, resultOf, type TrialsResult } from './result.ts';
import { generateSigningKey, signResult, verifyCertificate } from './signature.ts';
import { REPORT_WORDS, TrialVoice, type TrialWords } from './words.ts';

const about = {
  kind: 'product',
  subject: { name: 'A <product>', version: '1.2' },
  edition: '2027',
  profile: { id: 'chile', edition: '2026' },
  ranAt: '2026-11-27T12:00:00.000Z',
} as const;
const exchange = { at: 0, method: 'POST', path: '/v1/operations', headers: {}, body: '{}', status: 200, answer: '{}' };
const result: TrialsResult = await resultOf(about, [
  { number: '1.1', level: 'deliver', status: 'passed', exchanges: [exchange] },
  {
    number: '2.1',
    level: 'deliver',
    status: 'failed',
    failure: { key: 'child-first', params: { entity: 'class', id: 'c1', parent: 's1' } },
    exchanges: [{ ...exchange, status: 0 }],
  },
  {
    number: '5.1',
    level: 'care',
    status: 'broken',
    failure: { key: 'broken', params: { name: 'RangeError' } },
    exchanges: [],
  },
  { number: '6.1', level: 'follow', status: 'skipped', exchanges: [] },
]);
const voice = new TrialVoice(PRODUCT_WORDS, 'en');

it('makes of trials the levels: held only when everything passed', () => {
  expect(result.levels).toEqual({ deliver: 'failed', care: 'failed', follow: 'not-tried' });
  const level = 'x';
  expect(
    levelsOf([
      { level, status: 'skipped' },
      { level, status: 'failed' },
      { level, status: 'passed' },
    ]),
  ).toEqual({ x: 'failed' });
});

describe('a report', () => {
  it('for a terminal says why and shows what travelled', () => {
    const text = trialsText(result, voice);
    expect(text).toContain('1.1  What was entered arrives, under its ids, and nothing else: passed');
    expect(text).toContain('class c1 was sent before s1, to which it refers.\n        POST /v1/operations → ×');
    expect(text).toMatch(/deliver: brings records right +not held/);
  });

  it('as JSON keeps to the published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/trials.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const judge = new Ajv2020({ strict: false }).compile(schema);
    expect(judge(JSON.parse(JSON.stringify(trialsJson(result, voice)))), JSON.stringify(judge.errors)).toBe(true);
    expect(judge({ ...trialsJson(result, voice), levels: { deliver: 'perhaps' } })).toBe(false);
  });

  it('as JUnit counts failures and errors apart', () => {
    expect(trialsJunit(result, voice)).toContain('<testsuites name="EMIS SDK" tests="4" failures="1" errors="1">');
  });

  it('as HTML is one page that lets no markup in', () => {
    const page = trialsHtml(result, new TrialVoice(PRODUCT_WORDS, 'pt'));
    expect(page).toContain('<html lang="pt">');
    expect(page).toContain('A &lt;product&gt; 1.2');
    expect(page).not.toContain('<product>');
    expect(page).not.toContain('<script');
  });
});

describe('a certificate', async () => {
  const [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  const text = await signResult(result, key.privateKey);

  it('is checked without a network, by the key of who signed it', async () => {
    const verified = await verifyCertificate(`${text}\n`, key.publicKey);
    expect(verified).toMatchObject({ keyKnown: true, result });
    expect(await verifyCertificate(text)).toMatchObject({ keyKnown: false, signedBy: verified.signedBy });
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['certificate.wrong-signature', 'another key', () => verifyCertificate(text, other.publicKey)],
    [
      'certificate.wrong-signature',
      'one letter changed',
      () => verifyCertificate(text.replace(/\.(.{40})./, '.$1A'), key.publicKey),
    ],
    [
      'certificate.does-not-add-up',
      'a level that was not reached',
      async () =>
        verifyCertificate(await signResult({ ...result, levels: { ...result.levels, care: 'held' } }, key.privateKey)),
    ],
    [
      'certificate.does-not-add-up',
      'a hash of something else',
      async () => verifyCertificate(await signResult({ ...result, exchangeHash: '0'.repeat(64) }, key.privateKey)),
    ],
    ['certificate.not-one', 'something else', () => verifyCertificate('{"levels":{}}')],
    ['certificate.not-one', 'nothing', () => verifyCertificate('')],
    ['certificate.key', 'a key of another kind', () => signResult(result, { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' })],
  ])('is told apart (%s) from %s', async (code, _, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });
});

describe('the words', () => {
  const everything: [string, Readonly<Record<string, string>>][] = [PRODUCT_WORDS, EMIS_WORDS].flatMap(
    (words: TrialWords) =>
      [words.levels, words.requirements, words.failures, { title: words.title }].flatMap(
        Object.entries<Readonly<Record<string, string>>>,
      ),
  );

  it('are there for every requirement and level, and for no other', () => {
    const numbers = (trials: readonly { readonly number: string }[]) => trials.map(({ number }) => number).sort();
    expect(Object.keys(PRODUCT_WORDS.requirements).sort()).toEqual(numbers(PRODUCT_TRIALS));
    expect(Object.keys(EMIS_WORDS.requirements).sort()).toEqual(numbers(EMIS_TRIALS));
    expect(Object.keys(PRODUCT_WORDS.levels)).toEqual([...LEVELS]);
    expect(Object.keys(EMIS_WORDS.levels)).toEqual([...EMIS_LEVELS]);
  });

  it('say the same facts in every language', () => {
    for (const [key, texts] of [...everything, ...Object.entries<Readonly<Record<string, string>>>(REPORT_WORDS)]) {
      const facts = LANGUAGES.map((language) => {
        const text = texts[language] ?? '';
        expect(new MessageFormat(language, text, { bidiIsolation: 'none' }).format({ name: '' }), key).toBeTypeOf(
          'string',
        );
        expect(text, key).not.toBe('');
        return [...text.matchAll(/\{\$(\w+)\}/g)]
          .map(([, name]) => name)
          .sort()
          .join();
      });
      expect(new Set(facts).size, key).toBe(1);
    }
  });
});
