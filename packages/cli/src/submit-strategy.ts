import type { Outgoing } from '@emis-sdk/client';
import type { ApplyOptions, Records, SaveStrategy } from '@emis-sdk/client/records';
import { MAX_OPERATIONS } from '@emis-sdk/protocol';
import { CheckError } from './check-error.ts';
import { type CommandContext, heading } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** How records are sent, where it is not the usual way: each for itself, created or updated. */
export interface StrategyOptions {
  readonly strategy: SaveStrategy;
  readonly atomic: 'each' | 'all';
}

/** Whether the records go as single operations, which know strategies, and not as a submission. */
export function isSpecial({ strategy, atomic }: StrategyOptions): boolean {
  return strategy !== 'both' || atomic !== 'each';
}

/**
 * Sends records as operations, and says what came of them.
 *
 * @throws {CheckError} `cli.atomic-too-many`
 */
export async function sendByStrategy(
  outgoing: AsyncIterable<Outgoing>,
  count: number,
  records: Records,
  options: ApplyOptions & StrategyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, say, json } = context;
  if (options.atomic === 'all' && count > MAX_OPERATIONS) {
    throw new CheckError('cli.atomic-too-many', { records: String(count), most: String(MAX_OPERATIONS) });
  }
  const counts = { accepted: 0, unchanged: 0, passed: 0, rejected: 0, waiting: 0 };
  for await (const { status } of records.apply(outgoing, options)) {
    if (status === 'accepted' || status === 'unchanged') counts[status]++;
    else if (status === 'conflict') counts.passed++;
    else if (status === 'dependency') counts.waiting++;
    else counts.rejected++;
  }
  heading(context, say('heading.receipt'));
  terminal.talk(say('submit.applied', counts));
  if (json)
    terminal.out(JSON.stringify({ schemaVersion: 1, strategy: options.strategy, atomic: options.atomic, ...counts }));
  return counts.rejected + counts.waiting > 0 ? EXIT.refused : EXIT.ok;
}
