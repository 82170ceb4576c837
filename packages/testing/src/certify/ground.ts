import type { RawRecord } from '@emis-sdk/model';
import type { Change } from '@emis-sdk/protocol';
import type { Exchange } from '../trials/exchange.ts';
import { type Delivery, deliveriesOf } from './deliveries.ts';
import { exerciseOf } from './exercise.ts';
import type { Entered, ProductUnderTest } from './product.ts';
import type { Stage } from './stage.ts';

/** How often a product may be asked to send before what it has must be there. */
const ROUNDS = 12;

/** A product on a stage: the ground on which trials are made. */
export interface Ground {
  readonly product: ProductUnderTest;
  readonly stage: Stage;
  /** Invented records of the country, parents first. */
  readonly exercise: readonly Entered[];
  /** Lets the product begin anew, as a product of its own to the EMIS. Called by the kit before each trial. */
  begin(trial: string): Promise<void>;
  /** Has records entered, and remembers the ids that the product gives them. */
  enter(records: readonly Entered[]): Promise<void>;
  /** Lets the product send until everything has arrived. Says whether it did. */
  syncUntilThere(records: readonly Entered[]): Promise<boolean>;
  /** The id of a record at the EMIS. */
  idOf(id: string): string;
  /** What the product has sent in this trial. */
  deliveries(): readonly Delivery[];
  exchanges(): readonly Exchange[];
  /** What the feed says of the product's records in this trial. */
  changes(): Promise<readonly Change[]>;
  /** Replaces the product's key at the EMIS and gives the new private half. */
  rotateKey(): Promise<JsonWebKey>;
  /** Writes down what travelled to the product, beside what it sent itself. */
  note(exchange: Omit<Exchange, 'at' | 'headers'>): void;
}

let trials = 0;

/** Puts a product on a stage. */
export function groundOf(product: ProductUnderTest, stage: Stage): Ground {
  const { recorder, profile } = stage;
  let name = '';
  let since = 0;
  let cursor: string | undefined;
  let ids = new Map<string, string>();
  const ground: Ground = {
    product,
    stage,
    exercise: exerciseOf(profile.id, product.entities),
    async begin(trial) {
      name = `trial ${trial} (${++trials})`;
      ids = new Map();
      recorder.plan = () => undefined;
      stage.setAhead(0);
      since = recorder.exchanges.length;
      ({ cursor } = await stage.readOn(cursor));
      const { id, edition } = profile;
      const keys = await stage.register(name);
      const webhookKeys = [stage.hints.publicKey];
      await product.start({ url: recorder.url, ...keys, profile: { id, edition }, webhookKeys });
    },
    async enter(records) {
      for (const [given, kept] of Object.entries((await product.enter(records)) ?? {})) ids.set(given, kept);
    },
    async syncUntilThere(records) {
      for (let round = 0; round < ROUNDS; round++) {
        await product.sync();
        const there = new Set((await ground.changes()).map(({ entity, id }) => `${entity} ${id}`));
        if (records.every(({ entity, record }) => there.has(`${entity} ${ground.idOf(String(record.id))}`)))
          return true;
      }
      return false;
    },
    idOf: (id) => ids.get(id) ?? id,
    deliveries: () => deliveriesOf(ground.exchanges()),
    exchanges: () => recorder.exchanges.slice(since),
    changes: async () => (await stage.readOn(cursor)).changes.filter(({ source }) => source === name),
    rotateKey: async () => (await stage.register(name)).privateKey,
    note(exchange) {
      recorder.exchanges.push({ at: stage.elapsed(), headers: {}, ...exchange });
    },
  };
  return ground;
}

/** The first record of a kind. */
export function firstOf(records: readonly Entered[], entity: Entered['entity']): Entered | undefined {
  return records.find((one) => one.entity === entity);
}

/** A record with some fields set to something else. */
export function changed({ entity, record }: Entered, fields: RawRecord): Entered {
  return { entity, record: { ...record, ...fields } };
}
