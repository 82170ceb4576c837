import type { Answered, Call } from '@emis-sdk/plugin';
import type { Message } from './message.ts';

/** The ministry's gateway: put your own here, since the approver approves this very address. */
export const GATEWAY = 'https://messages.example.org';

/** Gives a message to the gateway. Says whether it was taken; an address that is silent is no fault of this plugin. */
export async function sendTo(
  fetch: (url: string, call: Call) => Promise<Answered>,
  key: string,
  { id, student, text }: Message,
): Promise<boolean> {
  try {
    const { status } = await fetch(`${GATEWAY}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify({ to: student, text }),
    });
    return status >= 200 && status < 300;
  } catch {
    return false;
  }
}
