import { expect, it } from 'vitest';
import { packedPlugin } from './index.ts';
import { thrownBy } from './plugin-for-tests.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('takes description and code out of the files of a bundle', () => {
  const files = new Map([
    ['plugin.json', bytes('{"id":"org.example.a"}')],
    ['plugin.js', bytes('export default {}')],
    ['signature.json', bytes('{}')],
  ]);
  expect(packedPlugin(files)).toEqual({ description: { id: 'org.example.a' }, code: 'export default {}' });
});

it.each<[string, string, ReadonlyMap<string, Uint8Array>]>([
  ['without code', 'plugin.js', new Map([['plugin.json', bytes('{}')]])],
  ['without a description', 'plugin.json', new Map([['plugin.js', bytes('')]])],
  [
    'whose description is no JSON',
    'plugin.json',
    new Map([
      ['plugin.json', bytes('{')],
      ['plugin.js', bytes('')],
    ]),
  ],
  [
    'whose description has a name twice',
    'plugin.json',
    new Map([
      ['plugin.json', bytes('{"id":"org.example.a","grants":[],"grants":["all"]}')],
      ['plugin.js', bytes('')],
    ]),
  ],
  [
    'whose code is no text',
    'plugin.js',
    new Map([
      ['plugin.json', bytes('{}')],
      ['plugin.js', Uint8Array.of(0xff)],
    ]),
  ],
])('refuses a bundle %s', (_, path, files) => {
  const error = thrownBy(() => packedPlugin(files));
  expect([error.code, error.params['path']]).toEqual(['plugin.packed-invalid', path]);
});
