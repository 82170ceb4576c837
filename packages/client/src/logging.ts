import type { EmisClient } from './client.ts';
import type { Outbox } from './outbox/outbox.ts';

/** Whatever writes lines: `console`, and what most products log with. */
export interface Logger {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
}

/** Whose events are written. */
export interface Logged {
  readonly client?: Pick<EmisClient, 'on'>;
  readonly outbox?: Pick<Outbox, 'on'>;
}

/**
 * Writes down what a client and its outbox tell, one line an event, for who runs a product: the line and what becomes of it as `info`, what has to be looked at
 * as `warn`, each answer as `debug`. No line holds an id or a value of a record, a path, a token or a key; operations are named by their own ids.
 *
 * @returns ends the writing
 * @example
 * logEvents(console, { client, outbox: client.outbox });
 */
export function logEvents(logger: Logger, { client, outbox }: Logged): () => void {
  const ends = [
    client?.on('retry', ({ method, attempt, delayMs, because }) =>
      logger.info(`emis: ${method} again in ${delayMs} ms, attempt ${attempt}, because of ${because}`),
    ),
    client?.on('webhookPaused', ({ id, because }) =>
      logger.warn(`emis: webhook ${id} is told of no more changes: ${because}`),
    ),
    client?.on('token', ({ expiresAt }) => logger.debug(`emis: a token until ${expiresAt.toISOString()}`)),
    client?.on('progress', ({ submissionId, submitted, held }) =>
      logger.info(`emis: submission ${submissionId}: ${submitted} records answered for, ${held} held`),
    ),
    client?.on('finding', ({ code, severity, entity, path }) =>
      logger.debug(`emis: ${severity} ${code} in ${entity}${path ? ` at ${path}` : ''}`),
    ),
    outbox?.on('offline', ({ because, retryInMs }) =>
      logger.info(`emis outbox: offline because of ${because}, next try in ${retryInMs} ms`),
    ),
    outbox?.on('online', () => logger.info('emis outbox: online')),
    outbox?.on('progress', ({ acknowledged, left }) =>
      logger.info(`emis outbox: ${acknowledged} taken since the start, ${left} left`),
    ),
    outbox?.on('receipt', ({ opId, entity, status, replayed }) =>
      logger.debug(`emis outbox: ${opId} ${entity} ${status}${replayed ? ' again' : ''}`),
    ),
    outbox?.on('quarantined', ({ opId, entity = 'a row', reason, findings }) =>
      logger.warn(
        `emis outbox: ${opId} ${entity} waits for a person: ${[reason, ...findings.map(({ code }) => code)].join(', ')}`,
      ),
    ),
  ];
  return () => {
    for (const end of ends) end?.();
  };
}
