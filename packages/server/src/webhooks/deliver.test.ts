import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver, type Outcome } from './deliver.ts';
import { addressFault, isPublic } from './public-address.ts';

/** Addresses of the inside, in the forms in which they are smuggled. */
const INSIDE = [
  'http://127.0.0.1',
  'https://127.0.0.1',
  'https://127.1',
  'https://127.0.1',
  'https://2130706433',
  'https://0x7f000001',
  'https://0x7f.0.0.1',
  'https://0177.0.0.1',
  'https://017700000001',
  'https://127.0.0.1.',
  'https://①②⑦.⓪.⓪.①',
  'https://127。0。0。1',
  'https://0.0.0.0',
  'https://0',
  'https://10.0.0.1',
  'https://10.255.255.255',
  'https://172.16.0.1',
  'https://172.31.255.254',
  'https://192.168.0.1',
  'https://192.168.255.255',
  'https://169.254.169.254',
  'https://169.254.169.254/latest/meta-data/',
  'https://2852039166',
  'https://0xa9fea9fe',
  'https://100.64.0.1',
  'https://100.100.100.200',
  'https://192.0.0.1',
  'https://192.0.2.1',
  'https://198.18.0.1',
  'https://198.51.100.1',
  'https://203.0.113.1',
  'https://224.0.0.1',
  'https://239.255.255.250',
  'https://240.0.0.1',
  'https://255.255.255.255',
  'https://[::1]',
  'https://[::]',
  'https://[0:0:0:0:0:0:0:1]',
  'https://[::ffff:127.0.0.1]',
  'https://[::ffff:10.0.0.1]',
  'https://[::ffff:a9fe:a9fe]',
  'https://[::127.0.0.1]',
  'https://[64:ff9b::10.0.0.1]',
  'https://[64:ff9b::a9fe:a9fe]',
  'https://[64:ff9b:1::1]',
  'https://[2002:7f00:1::]',
  'https://[2002:a9fe:a9fe::]',
  'https://[2001::1]',
  'https://[2001:db8::1]',
  'https://[fc00::1]',
  'https://[fd00:ec2::254]',
  'https://[fe80::1]',
  'https://[fec0::1]',
  'https://[ff02::1]',
  'https://[100::1]',
  'https://localhost',
  'https://LOCALHOST.',
  'https://a.localhost',
  'https://metadata',
  'https://metadata.google.internal',
  'https://printer.local',
  'https://emis.intranet',
  'https://nas.lan',
  'https://router.home.arpa',
  'https://x.onion',
  'https://user:secret@example.org',
  'https://user@10.0.0.1',
  'ftp://example.org',
  'file:///etc/passwd',
  'gopher://example.org',
  'data:text/plain,x',
  'javascript:alert(1)',
  'http://example.org',
  '//example.org',
  'example.org',
  '',
  'https://',
  'https://[::1',
];

let listener: Server;
let port: number;
let opened = 0;
let answerWith: { status: number; headers?: Record<string, string> } | 'nothing' = { status: 204 };
beforeAll(async () => {
  listener = createServer((request, response) => {
    request.resume();
    if (answerWith !== 'nothing') response.writeHead(answerWith.status, answerWith.headers).end('x'.repeat(1000));
  });
  listener.on('connection', () => opened++);
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  port = (listener.address() as AddressInfo).port;
});
beforeEach(() => {
  opened = 0;
  answerWith = { status: 204 };
});
afterAll(() => {
  listener.closeAllConnections();
  listener.close();
});

const hint = { headers: {}, body: '{}' };

describe('case 19: the address of a webhook', () => {
  it.each(INSIDE)('is not %s', async (url) => {
    expect(addressFault(url)).toBeDefined();
    expect(await deliver({ ...hint, url }, { resolve: () => Promise.resolve(['127.0.0.1']) })).toEqual({
      kind: 'refused',
    });
    expect(opened).toBe(0);
  });

  it('is one of the public internet over https', () => {
    expect(addressFault('https://school.example.org/hooks?x=1')).toBeUndefined();
    expect(addressFault('https://93.184.215.14/')).toBeUndefined();
    expect(addressFault('https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/')).toBeUndefined();
  });

  it.each([
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.1']],
    [['2606:2800:21f::1', '::ffff:192.168.1.1']],
    [['not an address']],
  ])('is refused when its name leads to %j', async (addresses) => {
    const url = `https://rebound.example.org:${port}/`;
    expect(await deliver({ ...hint, url }, { resolve: () => Promise.resolve(addresses) })).toEqual({ kind: 'refused' });
    expect(opened).toBe(0);
  });

  it('is resolved once, so that a name which leads elsewhere a moment later gains nothing', async () => {
    let asked = 0;
    const resolve = () => Promise.resolve(asked++ === 0 ? ['192.0.2.77'] : ['127.0.0.1']);
    await deliver(
      { ...hint, url: `http://rebound.example.org:${port}/` },
      { resolve, insideAllowed: true, timeoutMs: 50 },
    );
    expect([asked, opened]).toEqual([1, 0]);
  });

  it('is public only when the registries say so', () => {
    expect(['8.8.8.8', '2001:4860:4860::8888'].map(isPublic)).toEqual([true, true]);
  });
});

describe('case 19: bringing a hint', () => {
  const tryIt = async (answer: typeof answerWith, timeoutMs = 5000): Promise<Outcome> => {
    answerWith = answer;
    return await deliver({ ...hint, url: `http://127.0.0.1:${port}/` }, { insideAllowed: true, timeoutMs });
  };

  it('tells a taken one from the others', async () => {
    expect(await tryIt({ status: 202 })).toEqual({ kind: 'delivered' });
    expect(await tryIt({ status: 410 })).toEqual({ kind: 'gone' });
    expect(await tryIt({ status: 500 })).toEqual({ kind: 'failed', fault: 'status 500' });
    expect(await tryIt('nothing', 100)).toEqual({ kind: 'failed', fault: 'timeout' });
  });

  it('follows no redirect', async () => {
    expect(await tryIt({ status: 302, headers: { location: `http://127.0.0.1:${port}/elsewhere` } })).toEqual({
      kind: 'failed',
      fault: 'status 302',
    });
    expect(opened).toBe(1);
  });

  it('says when nobody answers, and when a name leads nowhere', async () => {
    const nobody = await deliver({ ...hint, url: 'http://127.0.0.1:1/' }, { insideAllowed: true });
    expect(nobody).toEqual({ kind: 'failed', fault: 'no-answer' });
    const nowhere = await deliver(
      { ...hint, url: 'https://gone.example.org/' },
      { resolve: () => Promise.reject(new Error('ENOTFOUND')) },
    );
    expect(nowhere).toEqual({ kind: 'failed', fault: 'name-not-found' });
  });
});
