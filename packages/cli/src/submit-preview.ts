import type { Outgoing } from '@emis-sdk/client';
import type { PreviewedRecord, Records, SaveStrategy } from '@emis-sdk/client/records';
import { CLOSED_BY } from '@emis-sdk/protocol';
import { closesMuch } from '@emis-sdk/protocol/preview-indicators';
import { CheckError } from './check-error.ts';
import { type CommandContext, heading } from './context.ts';

/** What would come of sending records, by their kind. */
export interface Foretold {
  readonly entities: ReadonlyMap<string, Readonly<Record<PreviewedRecord['change'] | 'refused' | 'waiting', number>>>;
  /** Kinds of which an unusual part would be closed, with that part in percent. */
  readonly risky: readonly { readonly entity: string; readonly closes: number; readonly percent: number }[];
}

interface Asking {
  readonly records: Records;
  readonly profile: { readonly id: string; readonly edition: string };
  readonly signal: AbortSignal;
  readonly batchSize: number;
  readonly strategy?: SaveStrategy;
}

/** Asks the EMIS what would come of records. Nothing is stored there. */
export async function foretell(
  outgoing: AsyncIterable<Outgoing>,
  { records, profile, signal, batchSize, strategy = 'both' }: Asking,
): Promise<Foretold> {
  const entities = new Map<string, Record<PreviewedRecord['change'] | 'refused' | 'waiting', number>>();
  const open = new Map<string, number>();
  const onOpen = (counts: readonly { readonly entity: string; readonly count: number }[]) => {
    for (const { entity, count } of counts) open.set(entity, count);
  };
  for await (const { entity, status, change } of records.preview(outgoing, {
    profile,
    signal,
    batchSize,
    strategy,
    onOpen,
  })) {
    const tally = entities.get(entity) ?? {
      create: 0,
      update: 0,
      close: 0,
      remove: 0,
      none: 0,
      refused: 0,
      waiting: 0,
    };
    if (status === 'rejected' || status === 'mismatch' || status === 'conflict') tally.refused++;
    else if (status === 'dependency') tally.waiting++;
    else tally[change]++;
    entities.set(entity, tally);
  }
  const risky = [...entities].flatMap(([entity, { close }]) => {
    const percent = closesMuch(close, open.get(entity) ?? close);
    return percent === undefined ? [] : [{ entity, closes: close, percent }];
  });
  return { entities, risky };
}

/** Only the records that could close something: asking of those costs little. */
export async function* closers(outgoing: AsyncIterable<Outgoing>): AsyncGenerator<Outgoing> {
  for await (const one of outgoing) {
    const field = CLOSED_BY[one.entity];
    if (field !== undefined && one.record[field] !== undefined) yield one;
  }
}

/** Prints what would come of it. */
export function tellForetold({ entities }: Foretold, context: CommandContext): void {
  const { terminal, say } = context;
  heading(context, say('preview.heading'));
  for (const [entity, { create, update, close, none, refused, waiting }] of entities) {
    terminal.talk(`  ${say('preview.entity', { entity, create, update, close, none, refused, waiting })}`);
  }
  if (entities.size === 0) terminal.talk(`  ${say('preview.nothing')}`);
}

/**
 * Stops before what needs a person's word.
 *
 * @throws {CheckError} `cli.closes-much`
 */
export function assertExpected({ risky: [first] }: Foretold): void {
  if (!first) return;
  const { entity, closes, percent } = first;
  throw new CheckError('cli.closes-much', { entity, closes: String(closes), percent: String(percent) });
}

/** Says on stderr what needs a person's word. */
export function warnRisky({ risky }: Foretold, { terminal, say }: CommandContext): void {
  for (const { entity, closes, percent } of risky) terminal.complain(say('preview.risky', { entity, closes, percent }));
}
