import { canonicalJson } from '@emis-sdk/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bytesOf,
  described,
  LATER,
  madeSigner,
  NOW,
  PLUGIN,
  signedBundle,
  unsigned,
  withFile,
  withoutFile,
} from './bundle-for-tests.ts';
import { signedBytes } from './ed25519.ts';
import { hexOf } from './hex.ts';
import { type Revocation, signRevocations } from './revocations.ts';
import { countersignPlugin } from './sign-plugin.ts';
import { verifyPlugin } from './verify-plugin.ts';

let made: Awaited<ReturnType<typeof signedBundle>>;
beforeAll(async () => {
  made = await signedBundle();
});

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => 'admitted',
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
};
const code = (files = made.bundle, trust = {}) => refusal(verifyPlugin(files, { ...made.trust, ...trust }));
const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

describe('case 25: a bundle that its author signed and the registry countersigned', () => {
  it('is admitted offline, with what the host remembers of it', async () => {
    const verified = await verifyPlugin(made.bundle, made.trust);
    expect(verified).toMatchObject({
      ...{ plugin: PLUGIN, version: '1.0.0', release: 3, revocations: 7 },
      author: made.author.publicKey,
      registry: made.registry.publicKey,
      expires: LATER.toISOString(),
      grants: ['emit finding', 'read enrolment.entryDate', 'read enrolment.id'],
    });
    expect(await verifyPlugin(made.bundle, { ...made.trust, known: verified, lastRevocations: 7 })).toEqual(verified);
  });

  it('is refused when any bit of any file is flipped, the file of signatures included', async () => {
    const places = [...made.bundle].flatMap(([path, content]) =>
      Array.from({ length: content.length * 8 }, (_, bit) => [path, bit] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: places.length - 1 }), async (at) => {
        const [path, bit] = places[at]!;
        const content = new Uint8Array(made.bundle.get(path)!);
        content[bit >> 3]! ^= 1 << (bit & 7);
        expect(await code(withFile(made.bundle, path, content))).toMatch(/^plugin\./);
      }),
      { numRuns: 300, seed: 25 },
    );
  });

  it.each(['plugin.json', 'plugin.js', 'LICENSE'])('is refused when %s changed, or is gone', async (path) => {
    expect(await code(withFile(made.bundle, path, bytesOf('other')))).toBe('plugin.file-changed');
    expect(await code(withoutFile(made.bundle, path))).toBe('plugin.file-removed');
  });

  it.each([
    ['more.js', 'plugin.file-added'],
    ['../outside.js', 'plugin.file-path'],
    ['/etc/passwd', 'plugin.file-path'],
    ['a/./b.js', 'plugin.file-path'],
    ['a\\b.js', 'plugin.file-path'],
    ['license', 'plugin.file-path'],
    ['aux.js', 'plugin.file-path'],
    ['.hidden', 'plugin.file-path'],
    ['dot.', 'plugin.file-path'],
    ['__proto__', 'plugin.file-path'],
    ['a\u0000b', 'plugin.file-path'],
  ])('is refused with a file called %j beside it', async (path, reason) => {
    expect(await code(withFile(made.bundle, path, bytesOf('x')))).toBe(reason);
  });

  it('is refused when it grows past what is looked at', async () => {
    const large = withFile(made.bundle, 'large.bin', new Uint8Array(17 * 1_048_576));
    expect(await code(large)).toBe('plugin.bundle-too-large');
  });

  it('is refused when it asks for more than was signed', async () => {
    const greedy = withFile(made.bundle, 'plugin.json', bytesOf(described(['entryDate', 'exitDate'])));
    expect(await code(greedy)).toBe('plugin.grant-added');
    expect(await code(withFile(made.bundle, 'plugin.json', bytesOf(described([]))))).toBe('plugin.file-changed');
  });

  it('is refused without signatures, and with those of others', async () => {
    expect(await code(withoutFile(made.bundle, 'signature.json'))).toBe('plugin.unsigned');
    const text = new TextDecoder().decode(made.bundle.get('signature.json'));
    for (const spoilt of [`${text}\n`, text.replace('"release":3', '"release":3,"release":3'), '{', '[]', '']) {
      expect(await code(withFile(made.bundle, 'signature.json', bytesOf(spoilt)))).toBe('plugin.signature-malformed');
    }
    const other = await madeSigner();
    const taken = text.replaceAll(made.author.publicKey, other.publicKey);
    expect(await code(withFile(made.bundle, 'signature.json', bytesOf(taken)))).toBe('plugin.signature-wrong');
    const risen = text.replace('"release":3', '"release":4');
    expect(await code(withFile(made.bundle, 'signature.json', bytesOf(risen)))).toBe('plugin.signature-wrong');
    expect(await code(await made.sign(unsigned, made.author, 3))).toBe('plugin.not-countersigned');
    expect(await code(await made.countersign(made.bundle, other))).toBe('plugin.registry-unknown');
    expect(await code(made.bundle, { registryKeys: [] })).toBe('plugin.registry-unknown');
    const longer = text.replace(/("expires":")2027(.*"replaces|.*"registry")/, '$12099$2');
    expect(longer).not.toBe(text);
    expect(await code(withFile(made.bundle, 'signature.json', bytesOf(longer)))).toBe('plugin.countersignature-wrong');
    const moved = await made.sign(unsigned, made.author, 4);
    const [mine, theirs] = [moved, made.bundle].map((files) =>
      JSON.parse(new TextDecoder().decode(files.get('signature.json'))),
    );
    const { countersignature, registrySignature } = theirs;
    const grafted = JSON.stringify({ countersignature, registrySignature, ...mine });
    expect(await code(withFile(moved, 'signature.json', bytesOf(grafted)))).toBe('plugin.countersignature-wrong');
  });

  it('is refused when its author signed something else than what plugin.json says', async () => {
    const text = new TextDecoder().decode((await made.sign(unsigned, made.author, 3)).get('signature.json'));
    const { statement } = JSON.parse(text);
    for (const lie of [{ version: '9.0.0' }, { grants: [...statement.grants, 'read person.id'] }]) {
      const lying = { ...statement, ...lie };
      const signature = hexOf(await made.author.sign(signedBytes(lying)));
      const file = bytesOf(canonicalJson({ statement: lying, signature }));
      expect(await code(withFile(unsigned, 'signature.json', file))).toBe('plugin.statement-differs');
    }
  });

  it('is not signed, nor taken, with a plugin.json that has a name twice: a person would read another than the host', async () => {
    const twice = JSON.stringify(described()).replace('{', '{"grants":[],');
    const files = withFile(unsigned, 'plugin.json', bytesOf(twice));
    expect(await refusal(made.sign(files, made.author, 3))).toMatch(/^plugin\./);
  });

  it('is refused from the day on which the first of its signatures ends', async () => {
    expect(await code(made.bundle, { now: new Date(LATER.getTime() - 1), maxAgeDays: 400 })).toBe('admitted');
    expect(await code(made.bundle, { now: LATER, maxAgeDays: 400 })).toBe('plugin.signature-expired');
    const sooner = await made.countersign(made.bundle, made.registry, { expires: day('2026-12-01') });
    expect(await code(sooner, { now: day('2026-12-02') })).toBe('plugin.signature-expired');
  });

  it('is refused when a newer one was here, when its release is used again, and from another author', async () => {
    const known = await verifyPlugin(made.bundle, made.trust);
    const again = async (release: number, by = made.author, options = {}, files = unsigned) =>
      code(await made.countersign(await made.sign(files, by, release), made.registry, options), { known });
    expect(await again(2)).toBe('plugin.release-older');
    expect(await again(3, made.author, {}, withFile(unsigned, 'NOTICE', bytesOf('x')))).toBe('plugin.release-reused');
    expect(await again(4)).toBe('admitted');
    const heir = await madeSigner();
    expect(await again(4, heir)).toBe('plugin.author-changed');
    expect(await again(4, heir, { replaces: made.author.publicKey })).toBe('admitted');
  });

  it('is not countersigned when it is not what its author signed', async () => {
    const countersign = (files: typeof unsigned) =>
      refusal(countersignPlugin(files, { expires: LATER, now: NOW }, made.registry));
    expect(await countersign(withFile(made.bundle, 'plugin.js', bytesOf('other')))).toBe('plugin.file-changed');
    expect(await countersign(unsigned)).toBe('plugin.unsigned');
  });
});

describe('case 25: what a registry takes back', () => {
  const list = (entries: readonly Omit<Revocation, 'reason' | 'at'>[], number = 8, now = NOW) =>
    signRevocations(
      { number, now, entries: entries.map((entry) => ({ ...entry, reason: 'It leaked.', at: NOW.toISOString() })) },
      made.registry,
    );

  it.each([
    [{ plugin: PLUGIN }, 'plugin.revoked'],
    [{ plugin: PLUGIN, upTo: 3 }, 'plugin.revoked'],
    [{ plugin: PLUGIN, upTo: 2 }, 'admitted'],
    [{ plugin: 'org.example.other' }, 'admitted'],
  ])('is refused, and nothing else: %j', async (entry, outcome) => {
    expect(await code(made.bundle, { revocations: await list([entry]) })).toBe(outcome);
  });

  it('is refused by its author’s key', async () => {
    const author = made.author.publicKey;
    expect(await code(made.bundle, { revocations: await list([{ author }]) })).toBe('plugin.revoked');
    const elsewhere = { author, plugin: 'org.example.other' };
    expect(await code(made.bundle, { revocations: await list([elsewhere]) })).toBe('admitted');
    const others = { author: made.registry.publicKey, plugin: PLUGIN };
    expect(await code(made.bundle, { revocations: await list([others]) })).toBe('admitted');
  });

  it('fails closed: no list, an old list, one of before, one of tomorrow, one of another', async () => {
    expect(await code(made.bundle, { revocations: undefined })).toBe('plugin.revocations-missing');
    expect(await code(made.bundle, { now: day('2026-12-28') })).toBe('plugin.revocations-stale');
    expect(await code(made.bundle, { now: day('2026-12-28'), maxAgeDays: 60 })).toBe('admitted');
    expect(await code(made.bundle, { now: day('2026-11-25') })).toBe('plugin.revocations-early');
    expect(await code(made.bundle, { lastRevocations: 8 })).toBe('plugin.revocations-older');
    const text = made.trust.revocations;
    for (const spoilt of ['', '{}', `${text} `, text.replace('"number":7', '"number":9'), text.slice(0, -1)]) {
      expect(await code(made.bundle, { revocations: spoilt })).toBe('plugin.revocations-wrong');
    }
    const foreign = await signRevocations({ number: 9, entries: [], now: NOW }, await madeSigner());
    expect(await code(made.bundle, { revocations: foreign })).toBe('plugin.revocations-wrong');
  });
});
