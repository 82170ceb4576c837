import { pluginJsonOf } from '@emis-sdk/plugin';
import { expect, it } from 'vitest';
import { createHost } from '../host.ts';
import { GRANTS, ID, pluginWith, quiet } from '../plugin-for-tests.ts';
import type { StrangerRunner } from '../walled.ts';
import { bytesOf, NOW, signedBundle, withFile } from './bundle-for-tests.ts';
import type { VerifiedPlugin } from './verify-plugin.ts';

const description = pluginJsonOf(pluginWith(quiet, { id: ID, grants: GRANTS }));
const files = new Map([
  ['plugin.json', bytesOf(description)],
  ['plugin.js', bytesOf('export default {};')],
]);
/** Runs nothing: whether a plugin gets this far is what is looked at. */
const strangers: StrangerRunner = {
  name: 'none',
  start: () =>
    Promise.resolve({ rules: [quiet], indicators: [], handlers: [], formats: [], dispose: () => undefined }) as never,
};
const approval = { approvedBy: 'Ana Rojas', approve: 'all' } as const;

it('a host with keys of a registry takes only what was signed, and tells the audit what it refused', async () => {
  const { bundle, trust } = await signedBundle(files);
  const admitted: VerifiedPlugin[] = [];
  const told: string[] = [];
  const known = (id: string) => admitted.findLast(({ plugin }) => plugin === id);
  const host = createHost({
    ...{ strangers, clock: () => NOW },
    signatures: { ...trust, known, admitted: (one) => admitted.push(one) },
    audit: (entry) => void ('code' in entry && told.push(String(entry.code))),
  });
  const unsigned = { description, code: '' };
  await expect(host.loadStranger(unsigned, approval)).rejects.toMatchObject({ code: 'plugin.unsigned' });
  const altered = withFile(bundle, 'plugin.js', bytesOf('export default { };'));
  await expect(host.loadSigned(altered, approval)).rejects.toMatchObject({ code: 'plugin.file-changed' });
  expect(await host.loadSigned(bundle, approval)).toMatchObject({ id: ID });
  expect(admitted).toMatchObject([{ plugin: ID, release: 3 }]);
  await host.close();
  const older = await signedBundle(files, 2);
  await expect(
    createHost({ strangers, clock: () => NOW, signatures: { ...older.trust, known } }).loadSigned(
      older.bundle,
      approval,
    ),
  ).rejects.toMatchObject({ code: 'plugin.author-changed' });
  expect(told).toEqual(['plugin.unsigned', 'plugin.file-changed']);
});

it('a host without keys takes no signature for good', async () => {
  const { bundle } = await signedBundle(files);
  await expect(createHost({ strangers }).loadSigned(bundle, approval)).rejects.toMatchObject({
    code: 'plugin.untrusted',
  });
});
