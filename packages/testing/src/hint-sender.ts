import { WEBHOOK_HEADERS, WEBHOOK_PUBLIC_KEY, type WebhookType, webhookContent } from '@emis-sdk/protocol';

export interface HintOptions {
  /** @default `changes.available` */
  readonly type?: WebhookType;
  /** The same id is a repetition. @default a new one */
  readonly id?: string;
  /** When it is signed. @default now */
  readonly at?: Date;
}

/** Makes hints as an EMIS sends them, with a key of its own. */
export interface HintSender {
  /** What the receiver must be given: `whpk_…` */
  readonly publicKey: string;
  /** A signed hint for an address. */
  hint(url: string, options?: HintOptions): Promise<Request>;
}

/**
 * Makes a sender of hints, to try a product's receiver of webhooks without an EMIS.
 *
 * @example
 * const emis = await createHintSender();
 * const receiver = createWebhookReceiver({ keys: [emis.publicKey] });
 * const answer = await receiver.handle(await emis.hint('https://product.example.org/hints'), work); // 204
 */
export async function createHintSender(): Promise<HintSender> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    publicKey: WEBHOOK_PUBLIC_KEY + base64(raw),
    async hint(url, { type = 'changes.available', id = `msg_${crypto.randomUUID()}`, at = new Date() } = {}) {
      const body = JSON.stringify({ type, timestamp: at.toISOString(), data: {} });
      const seconds = Math.floor(at.getTime() / 1000);
      const content = new TextEncoder().encode(webhookContent(id, seconds, body));
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, content);
      return new Request(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          [WEBHOOK_HEADERS.id]: id,
          [WEBHOOK_HEADERS.timestamp]: String(seconds),
          [WEBHOOK_HEADERS.signature]: `v1a,${base64(signature)}`,
        },
      });
    },
  };
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
