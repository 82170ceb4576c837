import { createClient } from '@emis-sdk/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryProduct } from './certify/certify.ts';
import { type Spoilt, sdkProduct, simulatedTime } from './certify/sdk-product-for-tests.ts';
import { type Stage, setStage } from './certify/stage.ts';
import {
  type Connection,
  conform,
  EMIS_TRIALS,
  PRODUCT_TRIALS,
  PRODUCT_WORDS,
  type ProductUnderTest,
  TrialVoice,
  trialsText,
} from './certify.ts';
import { faulty, PLANTS } from './conform/faulty-emis-for-tests.ts';

const time = simulatedTime();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chile', time.elapsed);
});
afterAll(() => stage.close());

describe('a certificate', () => {
  it('is held on every level by a product made of the SDK, which never really waits here', async () => {
    const result = await tryProduct(sdkProduct(time), stage);
    expect(result.trials.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(result.levels).toEqual({ deliver: 'held', endure: 'held', care: 'held', follow: 'held', hear: 'held' });
    expect(result.trials.map(({ number }) => number)).toEqual(PRODUCT_TRIALS.map(({ number }) => number));
    expect(result).toMatchObject({ edition: '2027', profile: { id: 'chile' }, subject: { name: 'SDK product' } });
  });

  it.each<[string, string, string, Spoilt | ((good: ProductUnderTest) => ProductUnderTest)]>([
    [
      '1.3',
      'value-differs',
      'codes that are not mapped',
      { fetch: rewriting((text) => text.replaceAll('"sex":"female"', '"sex":"male"')) },
    ],
    ['2.1', 'child-first', 'whatever comes first', hasty],
    ['3.2', 'retry-after-not-kept', 'no patience', { impatient: true }],
    ['3.3', 'sent-blindly', 'the same again and again', stubborn],
    ['3.4', 'new-name-for-the-same', 'a new name for each attempt', { fetch: renaming() }],
    ['5.1', 'refusal-not-shown', 'nothing to see', { silent: true }],
    ['5.2', 'personal-in-logs', 'people in the logs', { talkative: true }],
    ['6.3', 'read-from-the-start', 'a cursor that is forgotten', { forgetful: true }],
    ['7.2', 'false-hint-taken', 'any hint taken', { gullible: true }],
  ])('%s is not given (%s) for %s', async (number, key, _, spoilt) => {
    const product = typeof spoilt === 'function' ? spoilt(sdkProduct(time)) : sdkProduct(time, spoilt);
    const { trials, levels } = await tryProduct(product, stage, { only: [number] });
    expect(trials).toMatchObject([{ number, status: 'failed', failure: { key } }]);
    expect(Object.values(levels)).toEqual(['failed']);
  });

  it('passes over what an adapter cannot do, and tells by name alone what a product threw', async () => {
    const { crash: _, ...able } = sdkProduct(time);
    const lame = { ...able, sync: () => Promise.reject(new RangeError('Amaranta Buendía')) };
    const result = await tryProduct(lame, stage, { only: ['1.1', '3.5'] });
    expect(result.trials.map(({ status }) => status)).toEqual(['broken', 'skipped']);
    expect(result.trials[1]?.missing).toEqual(['crash']);
    expect(JSON.stringify(result)).not.toContain('Amaranta');
    expect(trialsText(result, new TrialVoice(PRODUCT_WORDS, 'es'))).toContain(
      'No se pudo hacer la prueba: RangeError.',
    );
    expect(trialsText(result, new TrialVoice(PRODUCT_WORDS, 'es'))).toContain('el adaptador no tiene crash');
  });
});

describe('an EMIS', () => {
  const target = async () => ({
    url: stage.recorder.url,
    sender: await stage.register('conform sender'),
    reader: await stage.register('conform reader'),
  });

  it('that is our server conforms', async () => {
    stage.recorder.plan = () => undefined;
    stage.setAhead(0);
    const result = await conform(await target());
    expect(result.trials.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(Object.values(result.levels)).toEqual(Array(5).fill('held'));
  });

  it('with faults planted fails on exactly those', async () => {
    const planted = Object.keys(PLANTS);
    expect(planted.length).toBeGreaterThanOrEqual(20);
    const result = await conform({ ...(await target()), fetch: faulty(globalThis.fetch, planted) });
    const failed = result.trials.filter(({ status }) => status !== 'passed').map(({ number }) => number);
    expect(failed).toEqual(EMIS_TRIALS.map(({ number }) => number).filter((number) => planted.includes(number)));
  });

  it('that gives no reader is not tried on what it tells', async () => {
    const { reader: _, ...half } = await target();
    const result = await conform(half, { only: ['6.1', '7.8'] });
    expect(result.levels).toEqual({ tell: 'not-tried', explain: 'held' });
  });
});

function rewriting(change: (text: string) => string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'POST' || !request.url.endsWith('/v1/operations')) return await fetch(request);
    const headers = new Headers(request.headers);
    const zipped = headers.get('content-encoding') === 'gzip';
    headers.delete('content-encoding');
    const stream = zipped ? request.body?.pipeThrough(new DecompressionStream('gzip')) : request.body;
    const body = change(await new Response(stream ?? null).text());
    return await fetch(new Request(request.url, { method: 'POST', headers, body }));
  };
}

/** Each attempt under ids of its own, of which the product knows nothing. */
function renaming(): typeof fetch {
  let names = new Map<string, string>();
  const inner = rewriting((text) => {
    names = new Map();
    return text.replaceAll(/"opId":"([^"]+)"/g, (_, id: string) => {
      const made =
        id.slice(0, -6) +
        Math.floor(Math.random() * 0x1000000)
          .toString(16)
          .padStart(6, '0');
      names.set(made, id);
      return `"opId":"${made}"`;
    });
  });
  return async (input, init) => {
    const answer = await inner(input, init);
    const text = (await answer.text()).replaceAll(/"opId":"([^"]+)"/g, (whole, id: string) =>
      whole.replace(id, names.get(id) ?? id),
    );
    return new Response(text, answer);
  };
}

/** Sends what was entered in the order in which it was, without an outbox. */
function hasty(good: ProductUnderTest): ProductUnderTest {
  let connection: Connection | undefined;
  let entered: Parameters<ProductUnderTest['enter']>[0] = [];
  return {
    ...good,
    async start(given) {
      connection = given;
    },
    async enter(records) {
      entered = records;
      return undefined;
    },
    async sync() {
      if (connection) await createClient(connection).submit(entered, { profile: connection.profile });
    },
  };
}

/** Sends what was refused again, as it is. */
function stubborn(good: ProductUnderTest): ProductUnderTest {
  let entered: Parameters<ProductUnderTest['enter']>[0] = [];
  return {
    ...good,
    async enter(records) {
      entered = records;
      return await good.enter(records);
    },
    async sync() {
      await good.sync();
      const refused = (await good.shown?.()) ?? [];
      await good.enter(entered.filter(({ record }) => refused.some(({ id }) => id === record.id)));
    },
  };
}
