import { type ClientOptions, createClient, ProblemError } from '@emis-sdk/client';
import { createWebhookReceiver, type WebhookReceiver } from '@emis-sdk/client/webhooks';
import { type Classes, openClasses } from './classes.ts';

/** A learning platform: it follows the feed, now and then and whenever a hint comes. */
export interface Platform {
  readonly classes: Classes;
  /** Reads the feed on from where it was. */
  catchUp(): Promise<void>;
  /** Answers a hint of the EMIS: genuine ones make it catch up. */
  onHint(request: Request): Promise<Response>;
  close(): void;
}

/** Opens the platform. Several hints at once are one reading. */
export function openPlatform(
  options: ClientOptions & { readonly file: string; readonly webhookKeys: readonly string[] },
): Platform {
  const { file, webhookKeys, ...connection } = options;
  const classes = openClasses(file);
  const client = createClient(connection);
  const receiver: WebhookReceiver = createWebhookReceiver({ keys: webhookKeys });
  let reading: Promise<void> | undefined;

  const readOn = async (): Promise<void> => {
    const cursor = classes.cursor();
    try {
      for await (const page of client.changes(cursor === undefined ? {} : { cursor })) classes.take(page);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== 'cursor-gone' || cursor === undefined) throw error;
      // It was away for longer than the EMIS keeps changes: everything is read anew.
      classes.startAnew();
      await readOn();
    }
  };
  const catchUp = async (): Promise<void> => {
    reading ??= readOn().finally(() => {
      reading = undefined;
    });
    await reading;
  };
  return { classes, catchUp, onHint: (request) => receiver.handle(request, catchUp), close: () => classes.close() };
}
