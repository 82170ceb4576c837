import { LESSONS } from '@emis-sdk/cli';
import { certify, generateSigningKey, PRODUCT_TRIALS, signResult } from '@emis-sdk/testing/certify';
import { expect, it } from 'vitest';
import platform from '../examples/learning-platform/src/adapter.ts';
import school from '../examples/school-product/src/adapter.ts';

it('the school product of the examples holds every level that it is made for', async () => {
  const result = await certify(school);
  const { levels } = result;
  process.stdout.write(`certificate of a school product: ${JSON.stringify(levels)}\n`);
  expect(levels).toEqual({ deliver: 'held', endure: 'held', care: 'held', follow: 'not-tried', hear: 'not-tried' });
  // Which is the task of the last lesson of the course.
  const { privateKey, publicKey } = await generateSigningKey();
  const files = new Map([
    ['product.jws', await signResult(result, privateKey)],
    ['key-public.json', JSON.stringify(publicKey)],
  ]);
  const text = (file: string) => Promise.resolve(files.get(file));
  expect(await LESSONS.at(-1)?.check({ folder: '', credentials: '', text })).toBeUndefined();
});

it('the learning platform of the examples follows and hears', async () => {
  const only = PRODUCT_TRIALS.filter(({ level }) => level === 'follow' || level === 'hear').map(({ number }) => number);
  const { trials, levels } = await certify(platform, { only });
  expect(trials.filter(({ status }) => status !== 'passed')).toEqual([]);
  process.stdout.write(`certificate of a learning platform: ${JSON.stringify(levels)}\n`);
  expect(levels).toEqual({ follow: 'held', hear: 'held' });
});
