import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileId } from '@emis-sdk/profiles';
import type { Connection, ProductUnderTest } from '@emis-sdk/testing/certify';
import { KEPT, openProduct, type Product } from './product.ts';
import { rowOf, tableOf } from './tables.ts';

let folder: string | undefined;
let connection: Connection | undefined;
let product: Product | undefined;
let logs = '';

async function open(): Promise<Product> {
  await product?.close();
  if (!folder || !connection) throw new Error('Not started');
  const profile = connection.profile.id as ProfileId;
  product = await openProduct({ ...connection, folder, profile, log: (line) => (logs += `${line}\n`) });
  return product;
}

function opened(): Product {
  if (!product) throw new Error('Not started');
  return product;
}

/** How the certificate drives this product: `emis certify --product src/adapter.ts`. */
export default {
  name: 'Our school',
  version: '1.0.0',
  entities: KEPT,
  async start(given) {
    await product?.close();
    product = undefined;
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), 'our-school-'));
    connection = given;
    logs = '';
    await open();
  },
  async enter(records) {
    for (const { entity, record } of records) {
      const name = tableOf(entity);
      if (name) await opened().save(name, rowOf(name, record));
    }
    return undefined;
  },
  async sync() {
    await opened().sync();
  },
  async crash() {
    await open();
  },
  async useKey(privateKey) {
    if (connection) connection = { ...connection, privateKey };
    await open();
  },
  shown: async () =>
    (await opened().problems()).map(({ entity, id, findings }) => ({
      entity,
      id,
      codes: findings.map(({ code }) => code),
    })),
  logs: async () => logs,
  async stop() {
    await product?.close();
    product = undefined;
    if (folder) await rm(folder, { recursive: true, force: true });
  },
} satisfies ProductUnderTest;
