import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import { durableOutbox } from '@emis-sdk/client/outbox';
import { dayOf, type EntityName, type Finding } from '@emis-sdk/model';
import { loadProfile, type ProfileId } from '@emis-sdk/profiles';
import { createRecordChecker } from '@emis-sdk/validation';
import { openStore, type Store } from './store.ts';
import { type Row, recordOf, TABLE_NAMES, TABLES, type TableName, tableOf } from './tables.ts';

export interface ProductOptions {
  /** Where the product keeps its files. */
  readonly folder: string;
  readonly url: string;
  readonly clientId: string;
  readonly privateKey: JsonWebKey;
  readonly profile: ProfileId;
  /** Told what the product does. No person stands in it. */
  readonly log?: (line: string) => void;
}

/** What a person has to look at: a row that the EMIS did not take. */
export interface Problem {
  readonly opId: string;
  readonly name: TableName | undefined;
  readonly entity: string;
  readonly id: string;
  readonly findings: readonly Pick<Finding, 'code' | 'params'>[];
}

export type Product = Awaited<ReturnType<typeof openProduct>>;

/** Opens the product: its own database, the profile of its country, and an outbox to the EMIS. No line is needed for any of it. */
export async function openProduct(options: ProductOptions) {
  const { folder, url, clientId, privateKey, log = () => undefined } = options;
  const store: Store = openStore(join(folder, 'school.sqlite'));
  const profile = await loadProfile(options.profile);
  // A trial's outbox is not sealed. A real product gives `keys`, and keeps the key where it keeps its secrets.
  const outbox = durableOutbox({ store: openSqliteStore(join(folder, 'outbox.sqlite')), keys: 'unsealed', profile });
  const client = createClient({ url, clientId, privateKey, outbox });

  const problems = async (): Promise<Problem[]> =>
    (await Array.fromAsync(client.outbox.quarantine())).map(({ opId, entity = '', id = '', findings }) => ({
      ...{ opId, entity, id },
      findings: findings.map(({ code, params }) => ({ code, ...(params && { params }) })),
      name: tableOf(entity),
    }));

  /** Gives a row to the outbox: as a correction where the EMIS refused it before. */
  const tell = async (name: TableName, row: Row): Promise<void> => {
    const { entity } = TABLES[name];
    const record = recordOf(name, row);
    const refused = (await problems()).find((one) => one.entity === entity && one.id === row.id);
    if (refused) await client.outbox.correct(refused.opId, record);
    else await client.outbox.save(entity, record);
    store.told(name, String(row.id));
  };

  /** Saves a row here and for the EMIS. It is safe when the promise resolves, line or no line. */
  const save = async (name: TableName, row: Row): Promise<void> => {
    store.put(name, row);
    await tell(name, row);
    log(`saved a row of ${name}`);
  };

  for (const { name, row } of store.untold()) await tell(name, row);
  return {
    store,
    profile,
    save,
    problems,
    /** What the ministry's rules say of a row, before it is saved. */
    async check(name: TableName, row: Row): Promise<Finding[]> {
      const checker = createRecordChecker({ profile, asOf: dayOf(new Date()) });
      const find = async (keys: readonly { readonly entity: EntityName; readonly id: string }[]) =>
        keys.flatMap(({ entity, id }) => {
          const table = tableOf(entity);
          const found = table && store.row(table, id);
          return found ? [{ entity, id, record: recordOf(table, found) }] : [];
        });
      const [findings = []] = await checker.check([{ entity: TABLES[name].entity, record: recordOf(name, row) }], {
        find,
      });
      return findings;
    },
    /** Sends what can be sent now. */
    async sync() {
      const { acknowledged, quarantined, left, ended } = await client.outbox.flush();
      log(`sync: ${acknowledged} arrived, ${quarantined} refused, ${left} left, ${ended}`);
      return { acknowledged, quarantined, left, ended };
    },
    /** How much waits for the line. */
    async waiting() {
      const { pending, sent, waiting } = await client.outbox.counts();
      return pending + sent + waiting;
    },
    async close() {
      await client.outbox.close();
      store.close();
    },
  };
}

/** The kinds of record that this product keeps. */
export const KEPT: readonly EntityName[] = TABLE_NAMES.map((name) => TABLES[name].entity);
