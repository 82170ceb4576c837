import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type EmisClient } from '@emis-sdk/client';
import { createHintSender, type HintSender } from '@emis-sdk/testing';
import type { CommandContext } from '../context.ts';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { ownName } from '../own-name.ts';

/** How often the feed is asked. */
const EVERY_MS = 1000;

export interface ListenOptions {
  readonly credentials?: string;
  /** An address on this machine, which is sent a signed hint at each change. */
  readonly forwardTo?: string;
}

/**
 * Brings what an EMIS would tell a product to this machine, which an EMIS cannot reach: follows the feed, and sends a signed hint to an
 * address here whenever there is something new. Until it is stopped.
 */
export async function listen(options: ListenOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, signal } = context;
  const credentials = await readCredentials(options.credentials ?? DEFAULT_CREDENTIALS);
  const reader = createClient({ language: context.language, ...connectionOf(credentials, 'reader') });
  reader.on('webhookPaused', ({ id, because }) => terminal.complain(say('listen.paused', { id, because })));
  const sender = await createHintSender();
  let cursor = (await readOn(reader, undefined, signal)).cursor;
  terminal.talk(say('listen.ready', { url: credentials.url, emis: ownName() }));
  if (options.forwardTo !== undefined) {
    terminal.talk(say('listen.forwards', { to: options.forwardTo, key: sender.publicKey }));
  }
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, ready: true, key: sender.publicKey }));
  while (!signal.aborted) {
    const news = await readOn(reader, cursor, signal);
    cursor = news.cursor;
    if (news.changes > 0) {
      const answered = options.forwardTo === undefined ? undefined : await forward(sender, options.forwardTo, signal);
      const at = new Date().toISOString();
      if (context.json) terminal.out(JSON.stringify({ at, changes: news.changes, ...(answered && { answered }) }));
      else if (answered) terminal.talk(say('listen.forwarded', { at, changes: news.changes, answered }));
      else terminal.talk(say('listen.changes', { at, changes: news.changes }));
    }
    await wait(EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  return EXIT.ok;
}

/** How many changes there are after a cursor, and the cursor behind them. */
async function readOn(
  reader: EmisClient,
  from: string | undefined,
  signal: AbortSignal,
): Promise<{ changes: number; cursor: string | undefined }> {
  let changes = 0;
  let cursor = from;
  try {
    for await (const page of reader.changes({ ...(from !== undefined && { cursor: from }), signal })) {
      changes += page.changes.length;
      cursor = page.cursor;
    }
  } catch (error) {
    // Stopping is no failure.
    if (!signal.aborted) throw error;
  }
  return { changes, cursor };
}

/** What the address here answered: its status, or that nobody did. */
async function forward(sender: HintSender, to: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(await sender.hint(to), { signal, redirect: 'manual' });
    await answer.body?.cancel();
    return String(answer.status);
  } catch {
    return 'no-answer';
  }
}
