import type { EmisClient, Receipt } from '@emis-sdk/client';
import { reportSummary, type Validation } from '@emis-sdk/validation';
import type { FeedCheck } from './feed-check.ts';
import { bar } from './progress-bar.ts';
import { tellRejected } from './tell-rejected.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './words.ts';

/** Sends the valid records of a dataset through the client, with progress, and remembers what was accepted. */
export async function sendValid(options: {
  client: EmisClient;
  validation: Validation;
  profile: { id: string; edition: string };
  bundle: { format: string; files: number };
  terminal: Terminal;
  say: Say;
  signal: AbortSignal;
  /** Records in a request at most; unsaid, as many as the line carries. */
  batchSize: number | undefined;
  feed?: FeedCheck;
}): Promise<Receipt> {
  const { client, validation, terminal, say, feed } = options;
  const total = validation.report.valid;
  let done = 0;
  // What was sent but not yet answered for: at most a batch.
  const waiting = new Map<string, Readonly<Record<string, unknown>>>();
  async function* outgoing() {
    for await (const item of validation.valid()) {
      if (feed) waiting.set(`${item.entity}/${String(item.record.id)}`, item.record);
      yield item;
    }
  }
  const receipt = await client.submit(outgoing(), {
    profile: options.profile,
    bundle: options.bundle,
    report: () => reportSummary(validation.report),
    signal: options.signal,
    batchSize: options.batchSize,
    onReceipt(record) {
      done++;
      if (done % 100 === 0 || done === total) {
        terminal.progress(`${bar((100 * done) / total)} ${say('progress.sending', { records: done, total })}`);
      }
      const key = `${record.entity}/${record.id}`;
      const sent = waiting.get(key);
      waiting.delete(key);
      if (feed && sent && record.status !== 'rejected') feed.accept(record.entity, record.id, sent);
    },
  });
  terminal.progress('');
  tellRejected(receipt.rejected, terminal, say);
  return receipt;
}
