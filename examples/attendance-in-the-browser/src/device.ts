import { createClient } from '@emis-sdk/client';
import { openIndexedDbStore } from '@emis-sdk/client/browser';
import { openBrowserKeys } from '@emis-sdk/client/browser-keys';
import { durableOutbox, type Outbox } from '@emis-sdk/client/outbox';
import type { Admission, ClassList } from './class-list.ts';
import { kept } from './kept.ts';

/** The outbox of this device. The line is needed once, the first time: to be let in. */
export async function openDevice(): Promise<{ readonly outbox: Outbox; readonly classList: ClassList }> {
  const { publicKey, signingKey } = await openBrowserKeys('attendance');
  const admission = await kept<Admission>('admission', async () => {
    const answer = await fetch('/devices', { method: 'POST', body: JSON.stringify(publicKey) });
    if (!answer.ok) throw new Error(`The school's server did not let this device in: ${answer.status}`);
    return (await answer.json()) as Admission;
  });
  // Rows are sealed by a key that no script can take out of the browser.
  const key = await kept('sealing key', async () => {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    return await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  });
  const outbox = durableOutbox({
    store: await openIndexedDbStore('attendance outbox'),
    keys: [{ id: 'device', key }],
    profile: admission.profile,
  });
  const client = createClient({ url: admission.url, clientId: admission.clientId, privateKey: signingKey, outbox });
  const classList = (await (await fetch('/class.json')).json()) as ClassList;
  return { outbox: client.outbox, classList };
}
