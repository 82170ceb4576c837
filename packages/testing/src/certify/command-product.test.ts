import { expect, it } from 'vitest';
import { commandProduct } from './command-product.ts';

/** A product that answers every call with what it was asked, and keeps a count on its disk. */
const PROGRAM = `
const { appendFileSync, readFileSync } = require('node:fs');
const file = process.env.EMIS_CERTIFY_FOLDER + '/calls';
console.log(JSON.stringify({ name: 'Echo', version: '3', entities: ['school'], can: ['crash', 'logs', 'held'] }));
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { call, with: given } = JSON.parse(line);
  appendFileSync(file, call + (given?.again ? '!' : '') + ' ');
  if (call === 'enter') return console.log(JSON.stringify({ result: { s1: 'mine-1' } }));
  if (call === 'sync') return console.log(JSON.stringify({ error: 'Amaranta could not be sent' }));
  if (call === 'held') return console.log('no JSON');
  console.log(JSON.stringify({ result: call === 'logs' ? readFileSync(file, 'utf8') : null }));
});
`;

it('drives a product of any language by lines of JSON, and cuts it off for real', async () => {
  const product = await commandProduct([process.execPath, '-e', PROGRAM]);
  try {
    expect(product).toMatchObject({ name: 'Echo', version: '3', entities: ['school'] });
    expect(product.shown).toBeUndefined();
    const connection = {
      url: 'http://localhost:9',
      clientId: 'c',
      privateKey: {},
      profile: { id: 'chile', edition: '2026' },
      webhookKeys: [],
    };
    await product.start(connection);
    expect(await product.enter([{ entity: 'school', record: { id: 's1' } }])).toEqual({ s1: 'mine-1' });
    await product.crash?.();
    // The first start began with an empty disk; the crash left it as it was.
    expect(await product.logs?.()).toBe('start enter start! logs ');
    await expect(product.sync()).rejects.toMatchObject({ code: 'certify.command', params: { call: 'sync' } });
    await expect(product.sync()).rejects.not.toThrow(/Amaranta/);
    await expect(product.held?.()).rejects.toMatchObject({ code: 'certify.command', params: { call: 'held' } });
    await product.start(connection);
    expect(await product.logs?.()).toBe('start logs ');
  } finally {
    await product.stop?.();
  }
});

it('says so when the command is none', async () => {
  await expect(commandProduct([process.execPath, '-e', '0'])).rejects.toMatchObject({ params: { call: 'hello' } });
  await expect(commandProduct(['/no/such/program'])).rejects.toMatchObject({ params: { call: 'hello' } });
});
