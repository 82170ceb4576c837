import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type EmisClient } from '@emis-sdk/client';
import { durableOutbox, memoryStore, type Outbox } from '@emis-sdk/client/outbox';
import { createWebhookReceiver } from '@emis-sdk/client/webhooks';
import type { Connection, ProductUnderTest } from './product.ts';

/** Time that passes only when somebody waits. */
export function simulatedTime(): { elapsed(): number; sleep(ms: number): Promise<void> } {
  let now = 0;
  return {
    elapsed: () => now,
    async sleep(ms) {
      now += ms;
    },
  };
}

export interface Spoilt {
  /** Does not wait, whatever it is asked. */
  readonly impatient?: boolean;
  /** Changes what goes out. */
  readonly fetch?: typeof fetch;
  /** Writes everything that it enters into its logs. */
  readonly talkative?: boolean;
  /** Shows nothing of what was refused. */
  readonly silent?: boolean;
  /** Forgets where it was in the feed. */
  readonly forgetful?: boolean;
  /** Takes every hint. */
  readonly gullible?: boolean;
}

/** A product made of the SDK: what it keeps on its disk outlives a crash. Spoilt in one way or another, it is a bad one. */
export function sdkProduct(time: ReturnType<typeof simulatedTime>, spoilt: Spoilt = {}): ProductUnderTest {
  let store = memoryStore();
  let connection: Connection | undefined;
  let client: (EmisClient & { outbox: Outbox }) | undefined;
  let cursor: string | undefined;
  let held = new Map<string, { entity: string; id: string }>();
  let logs = '';
  let hints: Server | undefined;

  const open = () => {
    if (!connection) throw new Error('Not started');
    const { url, clientId, privateKey, profile } = connection;
    const sleep = spoilt.impatient ? async () => undefined : time.sleep;
    const keys = 'unsealed';
    const outbox = durableOutbox({ store, keys, profile, elapsed: time.elapsed, sleep, random: () => 1 });
    const { fetch = globalThis.fetch } = spoilt;
    client = createClient({ url, clientId, privateKey, fetch, retry: { sleep }, outbox });
  };
  const opened = () => {
    if (!client) throw new Error('Not started');
    return client;
  };

  return {
    name: 'SDK product',
    version: '1.0.0',
    async start(given) {
      store = memoryStore();
      connection = given;
      cursor = undefined;
      held = new Map();
      logs = '';
      open();
    },
    async enter(records) {
      for (const { entity, record } of records) {
        if (spoilt.talkative) logs += `saved ${JSON.stringify(record)}\n`;
        const { outbox } = opened();
        const refused = (await Array.fromAsync(outbox.quarantine())).find(
          (one) => one.entity === entity && one.id === record.id,
        );
        if (refused) await outbox.correct(refused.opId, record);
        else await outbox.save(entity, record);
      }
      return undefined;
    },
    async sync() {
      const { acknowledged, ended } = await opened().outbox.flush();
      logs += `sent ${acknowledged}, ${ended}\n`;
    },
    async crash() {
      open();
      if (spoilt.forgetful) cursor = undefined;
    },
    async useKey(privateKey) {
      if (connection) connection = { ...connection, privateKey };
      open();
    },
    async shown() {
      if (spoilt.silent) return [];
      const kept = await Array.fromAsync(opened().outbox.quarantine());
      return kept.map(({ entity = '', id = '', findings }) => ({
        entity,
        id,
        codes: findings.map(({ code }) => code),
      }));
    },
    logs: async () => logs,
    async follow() {
      try {
        for await (const page of opened().changes(cursor === undefined ? {} : { cursor })) {
          for (const { entity, source, id, kind } of page.changes) {
            const key = `${source} ${entity} ${id}`;
            if (kind === 'removed') held.delete(key);
            else held.set(key, { entity, id });
          }
          ({ cursor } = page);
        }
      } catch (error) {
        cursor = undefined;
        held.clear();
        throw error;
      }
    },
    held: async () => [...held.values()],
    async hintAddress() {
      const receiver = createWebhookReceiver({ keys: connection?.webhookKeys ?? [] });
      hints?.close();
      const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
        const headers = new Headers(
          Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
        );
        const body = Buffer.concat(await incoming.toArray());
        const request = new Request('http://127.0.0.1/hints', { method: 'POST', headers, body });
        const { status } = await receiver.handle(request, async () => undefined);
        response.writeHead(spoilt.gullible ? 204 : status).end();
      };
      hints = createServer((incoming, response) => void answer(incoming, response));
      await new Promise<void>((resolve) => hints?.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(hints.address() as AddressInfo).port}/hints`;
    },
    async stop() {
      hints?.close();
    },
  };
}
