import { expect, it } from 'vitest';
import { serverFault } from './server-fault.ts';

it('names the kind, the code and the request of a fault, and nothing that a record may hold', () => {
  const error = Object.assign(new Error('invalid input: "Amaranta Buendía"'), { code: '22P02' });
  expect(serverFault(error, 'r-1')).toBe('server: Error 22P02, request r-1');
  expect(serverFault('Amaranta', 'r-2')).toBe('server: string, request r-2');
});
