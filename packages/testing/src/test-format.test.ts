import { FORMATS, memoryBundle, type ReadableFormat } from '@emis-sdk/formats';
import { describe, expect, it } from 'vitest';
import { FORMAT_TRIALS, testFormat } from './test-format.ts';

const named = (id: string) => FORMATS.find((format) => format.id === id) ?? expect.unreachable(id);

describe.each(['emis-ndjson', 'emis-csv', 'dhis2-tracker'])('%s', (id) => {
  testFormat(it, named(id));
});

describe('what testFormat finds', () => {
  const good = named('emis-ndjson') as ReadableFormat;
  /** What one of the trials says of the format with changes. */
  const fails = async (about: RegExp, changes: object): Promise<string> => {
    const trial = FORMAT_TRIALS.find(({ name }) => about.test(name));
    return await Promise.resolve()
      .then(() => trial?.run({ ...good, ...changes }))
      .then(
        () => 'nothing',
        (error: Error) => error.message,
      );
  };

  it('is each way in which a format breaks its word', async () => {
    expect(await fails(/says what/, { id: 'Bad id' })).toBe('the id Bad id is not in small letters');
    expect(await fails(/says what/, { entities: [] })).toBe('its kinds of record are ');
    expect(await fails(/no others/, { recognise: async () => 'any' })).toBe('it takes any file for its own');
    expect(await fails(/no others/, { recognise: async () => undefined })).toBe('not its own files');
    let count = 0;
    const restless: ReadableFormat['read'] = async function* (bundle, options) {
      const extra = { type: 'file', file: String(count++), rows: 0, bytes: 0, encoding: 'utf-8', delimiter: ',' };
      yield [extra as never];
      yield* good.read(bundle, options);
    };
    expect(await fails(/each time/, { read: restless })).toBe('a second reading gives something else');
    const throwing: ReadableFormat['read'] = async function* (bundle, options) {
      const [file] = bundle.files;
      if (file?.size === 0) throw new TypeError('nothing there');
      yield* good.read(bundle, options);
    };
    expect(await fails(/damaged/, { read: throwing })).toBe('it throws on files that are empty');
    const forgetful: ReadableFormat['read'] = async function* (_, options) {
      yield* good.read(memoryBundle({}), options);
    };
    expect(await fails(/gives back/, { read: forgetful })).toMatch(/^it did not tell: /);
  });
});
