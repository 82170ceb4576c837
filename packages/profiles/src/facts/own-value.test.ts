import { expect, it } from 'vitest';
import { ownValue } from './own-value.ts';

it('answers for the keys of a table, and for nothing that every object has', () => {
  const table = { M: 'male' };
  expect(ownValue(table, 'M')).toBe('male');
  for (const key of [undefined, '', 'F', '__proto__', 'constructor', 'toString'])
    expect(ownValue(table, key)).toBeUndefined();
});
