import { ClientError } from '../errors.ts';

const WORDS = {
  'webhook.headers-missing': [
    401,
    'It has no id, time or signature of Standard Webhooks. Nothing but an EMIS should call this address.',
  ],
  'webhook.wrong-time': [401, 'It was signed too long ago, or in the future. Check the clock of this machine.'],
  'webhook.wrong-signature': [
    401,
    'No key fits its signature. Fetch the keys of the EMIS again; it may have a new one.',
  ],
  'webhook.too-large': [413, 'Its body is longer than a hint can be.'],
  'webhook.not-a-hint': [400, 'Its body is no hint of an EMIS, though the signature fits.'],
} as const;

/** Why a webhook was not taken. `code` is one of `webhook.headers-missing`, `.wrong-time`, `.wrong-signature`, `.too-large`, `.not-a-hint`. */
export class WebhookError extends ClientError {
  /** What to answer with. */
  readonly status: number;

  constructor(code: keyof typeof WORDS, options?: ErrorOptions) {
    const [status, words] = WORDS[code];
    super(code, `The webhook was not taken. ${words}`, { status }, options);
    this.status = status;
  }
}
