import { AsyncLocalStorage } from 'node:async_hooks';
import { EmisError } from '@emis-sdk/model';
import {
  type ConnectionProvider,
  DefaultConnectionProvider,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
} from 'kysely';

/** A query went past the open transaction of its own caller, on a database that has one connection. */
export class OneConnectionError extends EmisError {}

/**
 * A kysely for a database with one connection. A query outside the transaction, made by the very code that holds it
 * open, would wait for ever without a word; this makes it fail at once. Other requests' queries wait their turn.
 *
 * @throws {OneConnectionError} `database.query-outside-transaction`, from the query
 */
export function kyselyOnOneConnection<Tables>(dialect: Dialect): Kysely<Tables> {
  const driver = oneAtATime(dialect.createDriver());
  const executor = new DefaultQueryExecutor(
    dialect.createQueryCompiler(),
    dialect.createAdapter(),
    guarded(new DefaultConnectionProvider(driver)),
  );
  return new Kysely<Tables>({ config: { dialect }, dialect, driver, executor });
}

function guarded(inner: ConnectionProvider): ConnectionProvider {
  const holder = new AsyncLocalStorage<{ holds: boolean }>();
  return {
    provideConnection: async (consumer, options) => {
      if (holder.getStore()?.holds) {
        throw new OneConnectionError(
          'database.query-outside-transaction',
          'A query was made outside the transaction that its own caller holds open; on PGlite it would wait for ever. Use the transaction that was handed to you.',
        );
      }
      return await inner.provideConnection(async (connection) => {
        const held = { holds: true };
        try {
          return await holder.run(held, () => consumer(connection));
        } finally {
          held.holds = false;
        }
      }, options);
    },
  };
}

/** Lends the connection to one borrower after the other, in the order in which they asked. */
function oneAtATime(driver: Driver): Driver {
  let started: Promise<void> | undefined;
  const init = () => {
    started ??= driver.init();
    return started;
  };
  let last: Promise<void> = Promise.resolve();
  let giveBack: () => void = () => undefined;
  return {
    init,
    async acquireConnection() {
      await init();
      const before = last;
      const turn = Promise.withResolvers<void>();
      last = turn.promise;
      await before;
      giveBack = turn.resolve;
      return await driver.acquireConnection();
    },
    async releaseConnection(connection) {
      await driver.releaseConnection(connection);
      giveBack();
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: () => driver.destroy(),
  };
}
