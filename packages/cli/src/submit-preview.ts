import type { Outgoing } from '@emis-sdk/client';
import type { PreviewedRecord, Records, SaveStrategy } from '@emis-sdk/client/records';
import { CLOSED_BY, MAX_OPERATIONS } from '@emis-sdk/protocol';
import { closesMuch, type IndicatorMove } from '@emis-sdk/protocol/preview-indicators';
import { CheckError } from './check-error.ts';
import { type CommandContext, heading } from './context.ts';

/** What would come of sending records, by their kind. */
export interface Foretold {
  readonly entities: ReadonlyMap<string, Readonly<Record<PreviewedRecord['change'] | 'refused' | 'waiting', number>>>;
  /** Kinds of which an unusual part would be closed, with that part in percent. */
  readonly risky: readonly { readonly entity: string; readonly closes: number; readonly percent: number }[];
  /** The records that would be new or other than they are; absent when they are more than one request holds. */
  readonly changing: ReadonlySet<string> | undefined;
}

interface Asking {
  readonly records: Records;
  readonly profile: { readonly id: string; readonly edition: string };
  readonly signal: AbortSignal;
  readonly batchSize: number | undefined;
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
  const changing = new Set<string>();
  for await (const { entity, id, status, change } of records.preview(outgoing, {
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
    else {
      tally[change]++;
      // One more than fit says that they do not.
      if (change !== 'none' && changing.size <= MAX_OPERATIONS) changing.add(keyOf(entity, id));
    }
    entities.set(entity, tally);
  }
  const risky = [...entities].flatMap(([entity, { close }]) => {
    const percent = closesMuch(close, open.get(entity) ?? close);
    return percent === undefined ? [] : [{ entity, closes: close, percent }];
  });
  return { entities, risky, changing: changing.size > MAX_OPERATIONS ? undefined : changing };
}

/**
 * Asks which indicators of the EMIS would move. What would stay as it is moves none, so only the rest is asked of: all of it at once, for a figure is
 * of all records.
 *
 * @param outgoing the records again, from their start
 * @returns `undefined` when they do not fit into one request
 */
export async function foretellMoves(
  outgoing: AsyncIterable<Outgoing>,
  changing: Foretold['changing'],
  { records, profile, signal, strategy = 'both' }: Asking,
): Promise<readonly IndicatorMove[] | undefined> {
  if (changing === undefined) return undefined;
  const asked: (readonly IndicatorMove[])[] = [];
  const some = (async function* () {
    for await (const one of outgoing) if (changing.has(keyOf(one.entity, String(one.record['id'])))) yield one;
  })();
  const onMoves = (moves: readonly IndicatorMove[]) => void asked.push(moves);
  for await (const _one of records.preview(some, { profile, signal, batchSize: MAX_OPERATIONS, strategy, onMoves }));
  return asked.length > 1 ? undefined : (asked[0] ?? []);
}

function keyOf(entity: string, id: string): string {
  return `${entity} ${id}`;
}

/** Prints which indicators would move, and by how much. */
export function tellMoves(moves: readonly IndicatorMove[] | undefined, context: CommandContext): void {
  const { terminal, say, language } = context;
  heading(context, say('preview.moves'));
  if (moves === undefined) terminal.talk(`  ${say('preview.moves-many', { most: MAX_OPERATIONS })}`);
  else if (moves.length === 0) terminal.talk(`  ${say('preview.moves-none')}`);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const shown = (value: number | undefined, unit: string | undefined) =>
    value === undefined ? '–' : `${number.format(value)}${unit ? ` ${unit}` : ''}`;
  for (const { title, label, unit, before, after } of moves ?? []) {
    const of = typeof label === 'string' ? label : label[language];
    terminal.talk(`  ${title[language]}, ${of}: ${shown(before, unit)} → ${shown(after, unit)}`);
  }
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
