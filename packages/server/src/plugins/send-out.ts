import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Send } from '@emis-sdk/plugin-host';
import { type WhereToOptions, whereTo } from '../webhooks/where-to.ts';

/** What is read of an answer; the host allows less. */
const MOST_BYTES = 16 * 1024 * 1024;

/** An address that a plugin called was refused, or gave no whole answer. Says nothing of the address, which may hold a person's data. */
class SendOutError extends Error {}

/**
 * Sends what plugins call out, for `createHost({ send })`: never to this machine or a network of its own, over https, and without following a
 * redirect, which the host looks at itself.
 *
 * @example createHost({ send: sendOut() })
 */
export function sendOut(options: WhereToOptions = {}): Send {
  return async ({ url, method, headers, body, signal }) => {
    const to = await whereTo(url, options);
    if (to.kind !== 'there') throw new SendOutError(`The address is not taken (${to.kind})`);
    const open = to.url.protocol === 'https:' ? overHttps : overHttp;
    return await new Promise((settle, reject) => {
      const sent = open(to.url, { method, agent: false, signal, headers, lookup: to.lookup }, (answer) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > MOST_BYTES) answer.destroy(new SendOutError('The answer is too large'));
          parts.push(part);
        });
        answer.on('error', reject);
        answer.on('end', () => {
          const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
          const text = Buffer.concat(parts).toString('utf8');
          settle({ status: answer.statusCode ?? 0, headers: Object.fromEntries(told), body: text });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  };
}
