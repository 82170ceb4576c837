import type { ChangePage, Discovery } from '@emis-sdk/protocol';
import type { Outgoing } from './batches.ts';
import { type ChangesOptions, readChanges, tellPaused } from './changes.ts';
import { type ClientEvents, Events } from './events.ts';
import { type ClientOptions, settingsOf } from './options.ts';
import type { OutboxPart } from './outbox/durable-outbox.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Persons, PersonsPart } from './persons.ts';
import type { PluginAdministration, PluginsPart } from './plugins.ts';
import type { Records, RecordsPart } from './records.ts';
import { Session } from './session.ts';
import { type Receipt, type SubmitOptions, submit } from './submission.ts';
import type { Uploads, UploadsPart } from './uploads/uploads.ts';
import type { WebhookRegistry, WebhooksPart } from './webhooks/webhook-registry.ts';

/** A product's side of the line to one EMIS. */
export interface EmisClient {
  /** Asks the EMIS what it says of itself: its profiles and its limits. Needs no authorisation. */
  discover(): Promise<Discovery>;

  /**
   * Sends records. They go in the order given, which must be parents before children, in batches; each batch may be sent several times
   * over a bad line and is applied once. What depends on a record that the EMIS rejected is kept back, counted and named.
   *
   * Sending the same records again does no harm: they come back as `unchanged`. Memory does not grow with the number of records, but with
   * that of rejected and held ones.
   *
   * @throws {ProblemError} the EMIS said no to a whole request
   * @throws {IndeterminateError} it is not known whether a batch was applied
   * @throws {AuthError} the EMIS does not let this client in
   * @throws {NetworkError} the EMIS could not be reached before anything was in doubt
   * @throws {TimeoutError} the same, for want of time
   * @throws {ProtocolError} the answer is none of an EMIS
   * @example
   * const receipt = await client.submit(records, { profile: { id: 'international', edition: '2026' } });
   * receipt.counts; // { accepted: 2, unchanged: 0, rejected: 0 }
   */
  submit(records: AsyncIterable<Outgoing> | Iterable<Outgoing>, options: SubmitOptions): Promise<Receipt>;

  /**
   * Reads the change feed page by page, from the start or from a cursor, until there is no more for now. Keep each page's cursor in the
   * same transaction as its changes: then none is ever missed.
   *
   * @throws {ProblemError} with `problem.code` `cursor-gone` when the cursor no longer holds and there is no `onResync`: read from the start again (`problem.resync`)
   * @example
   * for await (const page of client.changes({ cursor })) await keep(page.changes, page.cursor);
   */
  changes(options?: ChangesOptions): AsyncIterable<ChangePage>;

  /**
   * Listens to an event; returns the function that ends it. A listener that throws ends the call during which it was told.
   *
   * @example client.on('retry', ({ path, attempt, delayMs }) => log(`${path}: attempt ${attempt} in ${delayMs} ms`));
   */
  on<Name extends keyof ClientEvents>(name: Name, listener: (payload: ClientEvents[Name]) => void): () => void;
}

/** Parts that a client has when they are asked for. */
interface Parts {
  readonly outbox?: OutboxPart;
  readonly persons?: PersonsPart;
  readonly plugins?: PluginsPart;
  readonly records?: RecordsPart;
  readonly uploads?: UploadsPart;
  readonly webhooks?: WebhooksPart;
}

const PARTS = [
  'outbox',
  'persons',
  'plugins',
  'records',
  'uploads',
  'webhooks',
] as const satisfies readonly (keyof Parts)[];

type With<Asked extends Parts> = (Asked['outbox'] extends OutboxPart ? { readonly outbox: Outbox } : unknown) &
  (Asked['persons'] extends PersonsPart ? { readonly persons: Persons } : unknown) &
  (Asked['plugins'] extends PluginsPart ? { readonly plugins: PluginAdministration } : unknown) &
  (Asked['records'] extends RecordsPart ? { readonly records: Records } : unknown) &
  (Asked['uploads'] extends UploadsPart ? { readonly uploads: Uploads } : unknown) &
  (Asked['webhooks'] extends WebhooksPart ? { readonly webhooks: WebhookRegistry } : unknown);

/**
 * Makes a client. Nothing is sent before its first method is called. With the option `outbox` it has a durable outbox (`durableOutbox` of
 * `@emis-sdk/client/outbox`), with `records` it handles single records (`singleRecords` of `@emis-sdk/client/records`), with `uploads` it brings whole
 * files (`bulkUploads` of `@emis-sdk/client/uploads`), with `webhooks` it registers addresses (`webhookRegistry` of `@emis-sdk/client/webhooks`).
 *
 * @throws {InsecureUrlError} when the address is plain http to another machine
 * @throws {TypeError} when the address is none
 * @example
 * const client = createClient({ url: 'https://emis.example.org', clientId, privateKey });
 */
export function createClient<Asked extends Parts>(options: ClientOptions & Asked): EmisClient & With<Asked> {
  const settings = settingsOf(options);
  const events = new Events();
  const session = new Session(settings, events.emit);
  const look = tellPaused(events.emit);
  const client: EmisClient = {
    discover: () => session.discover(),
    submit: (records, how) => submit(session, events.emit, settings.randomUuid, records, how),
    changes: (how = {}) => readChanges(session, look, how),
    on: (name, listener) => events.on(name, listener),
  };
  return {
    ...client,
    ...Object.fromEntries(
      PARTS.flatMap((name) => {
        const part = options[name];
        return part ? [[name, part(session, settings)] as const] : [];
      }),
    ),
  } as EmisClient & With<Asked>;
}
