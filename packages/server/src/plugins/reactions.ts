import type { EntityName, RawRecord, RecordKey } from '@emis-sdk/model';
import type { PlainEvents, RuleInput } from '@emis-sdk/plugin';
import { type HostHandler, type PluginHost, recordedEvent } from '@emis-sdk/plugin-host';
import type { RecordReceipt, Submission } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import { findRecords } from '../record-store.ts';
import type { Tables } from '../tables.ts';

/** What a server needs of a host of plugins. */
export type ServerPlugins = Pick<PluginHost, 'handlers'>;

/**
 * Lets plugins react to what was committed, after whoever brought it was answered, one thing after the other. What a plugin fails at is a fault of
 * it and told to nobody else. Nothing is kept: what has not been reacted to when the process ends is not.
 */
export class Reactions {
  readonly #plugins: ServerPlugins;
  readonly #tables: Kysely<Tables>;
  readonly #onError: (error: unknown) => void;
  #queue: Promise<void> = Promise.resolve();

  constructor(plugins: ServerPlugins, tables: Kysely<Tables>, onError: (error: unknown) => void) {
    this.#plugins = plugins;
    this.#tables = tables;
    this.#onError = onError;
  }

  /** A submission is complete. */
  submission({ id, counts }: Submission): void {
    const event: PlainEvents['submission.accepted'] = { submission: id, ...counts };
    this.#after(async () => {
      for (const reaction of this.#to('submission.accepted')) await this.#run(reaction, event);
    });
  }

  /** Records of a batch were taken in. Those that were held already changed nothing. */
  records(source: string, receipts: readonly RecordReceipt[]): void {
    const taken = receipts.filter(({ status }) => status === 'accepted');
    const entities = [...new Set(taken.map(({ entity }) => entity))];
    if (!entities.some((entity) => this.#to(recordedEvent(entity)).length > 0)) return;
    this.#after(async () => {
      for (const entity of entities) await this.#recorded(source, entity, taken);
    });
  }

  /** When all that was begun is done. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #recorded(source: string, entity: EntityName, taken: readonly RecordReceipt[]): Promise<void> {
    const reactions = this.#to(recordedEvent(entity));
    if (reactions.length === 0) return;
    const keys = taken.filter((receipt) => receipt.entity === entity).map(({ id }) => ({ entity, id }));
    for (const reaction of reactions) {
      const { reads = [], needs: needed = {} } = reaction.reader ?? {};
      const needs = Object.entries(needed);
      const fields = [...reads, ...needs.map(([, { by }]) => by)];
      const own = await findRecords(this.#tables, source, keys, new Map([[entity, fields]]));
      const others = new Map<EntityName, string[]>();
      for (const [, need] of needs) others.set(need.entity, [...(others.get(need.entity) ?? []), ...need.reads]);
      const wanted = own.flatMap(({ record }) =>
        needs.flatMap(([, { by, entity: other }]): RecordKey[] => {
          const id = record[by];
          return typeof id === 'string' ? [{ entity: other, id }] : [];
        }),
      );
      const found = new Map<string, RawRecord>();
      for (const one of wanted.length > 0 ? await findRecords(this.#tables, source, wanted, others) : []) {
        found.set(`${one.entity} ${one.id}`, one.record);
      }
      for (const { record } of own) {
        const related = needs.map(([name, need]) => [name, found.get(`${need.entity} ${String(record[need.by])}`)]);
        await this.#run(reaction, { record, related: Object.fromEntries(related) } satisfies RuleInput);
      }
    }
  }

  #to(event: string): HostHandler<'reaction'>[] {
    return this.#plugins.handlers('reaction').filter(({ name }) => name === event);
  }

  async #run(reaction: HostHandler<'reaction'>, input: unknown): Promise<void> {
    try {
      await reaction.run(input);
    } catch (error) {
      this.#onError(error);
    }
  }

  #after(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch(this.#onError);
  }
}
