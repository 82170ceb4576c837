import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createWebhookReceiver, type WebhookOptions } from './webhook-receiver.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const BODY = JSON.stringify({ type: 'changes.available', timestamp: NOW.toISOString(), data: {} });

async function edKey() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const sign = async (content: string) =>
    `v1a,${Buffer.from(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(content))).toString('base64')}`;
  return { publicKey: `whpk_${Buffer.from(raw).toString('base64')}`, sign };
}
const key = await edKey();
const stranger = await edKey();
/** Right in all, but said to be of the other kind. */
const otherKind = (await key.sign(`msg_1.${Math.floor(NOW.getTime() / 1000)}.${BODY}`)).replace('v1a', 'v1');
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Parts {
  readonly id?: string;
  readonly at?: Date;
  readonly body?: string;
  readonly signature?: string;
  readonly by?: typeof key;
}
async function hintRequest({ id = 'msg_1', at = NOW, body = BODY, signature, by = key }: Parts = {}): Promise<Request> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signature ?? (await by.sign(`${id}.${seconds}.${BODY}`)),
  };
  return new Request('https://product.example.org/', { method: 'POST', body, headers });
}
const receiverOf = (options: Partial<WebhookOptions> = {}) =>
  createWebhookReceiver({ keys: [key.publicKey], clock: () => NOW, ...options });
const statusOf = async (request: Request, options: Partial<WebhookOptions> = {}) => {
  let worked = 0;
  const receiver = receiverOf(options);
  const { status } = await receiver.handle(request, () => Promise.resolve(void worked++));
  return [status, worked];
};

describe('case 18: a webhook', () => {
  it('is taken when it is right', async () => {
    expect(await statusOf(await hintRequest())).toEqual([204, 1]);
    expect(await receiverOf().receive(await hintRequest())).toMatchObject({
      id: 'msg_1',
      repeated: false,
      hint: { type: 'changes.available' },
    });
  });

  it('is not worked on again when it is replayed', async () => {
    const receiver = receiverOf();
    let worked = 0;
    const work = () => Promise.resolve(void worked++);
    for (let index = 0; index < 3; index++) expect((await receiver.handle(await hintRequest(), work)).status).toBe(204);
    expect(worked).toBe(1);
  });

  it('is remembered for seven days, though each attempt is signed anew', async () => {
    let now = NOW;
    const receiver = receiverOf({ clock: () => now });
    const repeatedAfter = async (hours: number) => {
      now = new Date(NOW.getTime() + hours * 3_600_000);
      return (await receiver.receive(await hintRequest({ at: now }))).repeated;
    };
    expect([
      await repeatedAfter(0),
      await repeatedAfter(75),
      await repeatedAfter(167),
      await repeatedAfter(169),
    ]).toEqual([false, true, true, false]);
  });

  it.each([
    ['later than five minutes', { at: new Date(NOW.getTime() - 301_000) }],
    ['from the future', { at: new Date(NOW.getTime() + 301_000) }],
    ['with another body', { body: BODY.replace('available', 'availablE') }],
    ['by a stranger', { by: stranger }],
    ['with a signature that is none', { signature: 'v1a,@@@ v1, v9,AAAA x' }],
    ['whose signature claims another kind', { signature: otherKind }],
  ])('is refused %s', async (_words, parts) => {
    expect(await statusOf(await hintRequest(parts))).toEqual([401, 0]);
  });

  it('is taken by a new key while both are known, and by the old one no more afterwards', async () => {
    const next = await edKey();
    const request = await hintRequest({ by: next });
    expect(await statusOf(request.clone(), { keys: () => Promise.resolve([key.publicKey, next.publicKey]) })).toEqual([
      204, 1,
    ]);
    expect(await statusOf(await hintRequest(), { keys: [next.publicKey] })).toEqual([401, 0]);
  });
});

describe('a receiver', () => {
  it('takes what the library of the standard signs, and the library what fits here', async () => {
    const signature = new Webhook(secret).sign('msg_1', NOW, BODY);
    expect(await statusOf(await hintRequest({ signature }), { keys: [secret] })).toEqual([204, 1]);
    expect(
      await statusOf(await hintRequest({ signature: signature.replace(/.=$/, 'A=') }), { keys: [secret] }),
    ).toEqual([401, 0]);
  });

  it('asks for the headers', async () => {
    const bare = new Request('https://product.example.org/', { method: 'POST', body: BODY });
    expect(await statusOf(bare)).toEqual([401, 0]);
  });

  it('reads no more than a hint can be long', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    const { headers } = await hintRequest();
    const init = { method: 'POST', body: endless, headers, duplex: 'half' };
    const request = new Request('https://product.example.org/', init);
    expect(await statusOf(request)).toEqual([413, 0]);
    expect(pulled).toBeLessThan(10);
  });

  it('lets the EMIS try again when the work failed', async () => {
    const receiver = receiverOf();
    const told: unknown[] = [];
    const failed = await receiver.handle(
      await hintRequest(),
      () => Promise.reject(new Error('disk full')),
      (error) => told.push(error),
    );
    expect([failed.status, String(told)]).toEqual([500, 'Error: disk full']);
    expect((await receiver.handle(await hintRequest(), () => Promise.resolve())).status).toBe(204);
  });

  it('says which key is none', async () => {
    for (const wrong of ['x', 'whpk_AAAA', 'whsec_AAAA', 'whsec_@']) {
      await expect(receiverOf({ keys: [wrong] }).receive(await hintRequest())).rejects.toThrow(TypeError);
    }
  });

  it('tells what was wrong without the body in it', async () => {
    const error: unknown = await receiverOf()
      .receive(await hintRequest({ body: '{"secret":1}' }))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'webhook.wrong-signature', status: 401 });
    expect(String(error)).not.toContain('secret');
  });
});
