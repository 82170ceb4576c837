import { openPglite } from './pglite.ts';

/** A process of its own that opens a data folder and writes without end, saying the number of each row that is committed. */
const [dataDir = '', mode = 'write'] = process.argv.slice(2);
const database = await openPglite({ dataDir });
console.log('open');
for (let row = 0; mode === 'write'; row++) {
  await database.tables.transaction().execute(async (trx) => {
    await trx
      .insertInto('meta')
      .values({ key: `${process.pid}-${row}`, value: '{}' })
      .execute();
    await trx
      .insertInto('meta')
      .values({ key: `${process.pid}-${row}-pair`, value: '{}' })
      .execute();
  });
  console.log(`${process.pid}-${row}`);
}
setInterval(() => undefined, 60_000);
