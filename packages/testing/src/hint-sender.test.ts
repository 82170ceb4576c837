import { createWebhookReceiver } from '@emis-sdk/client/webhooks';
import { expect, it } from 'vitest';
import { createHintSender } from './hint-sender.ts';

const URL = 'https://product.example.org/hints';

it('makes hints that a receiver with its key takes, and one with another key does not', async () => {
  const emis = await createHintSender();
  const statusWith = async (key: string) =>
    (await createWebhookReceiver({ keys: [key] }).handle(await emis.hint(URL), () => Promise.resolve())).status;
  expect(await statusWith(emis.publicKey)).toBe(204);
  expect(await statusWith((await createHintSender()).publicKey)).toBe(401);
});

it('repeats a hint under the id that it is given, and signs it for the time that it is given', async () => {
  const emis = await createHintSender();
  const receiver = createWebhookReceiver({ keys: [emis.publicKey] });
  const repeated = async () => (await receiver.receive(await emis.hint(URL, { id: 'msg_1' }))).repeated;
  expect([await repeated(), await repeated()]).toEqual([false, true]);
  const late = await emis.hint(URL, { at: new Date(Date.now() - 3_600_000) });
  await expect(receiver.receive(late)).rejects.toMatchObject({ code: 'webhook.wrong-time' });
});
