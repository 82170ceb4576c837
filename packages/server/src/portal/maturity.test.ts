import { expect, it } from 'vitest';
import { levelOf } from './maturity.ts';

it('takes the levels as they are published', () => {
  expect([0, 0.25, 0.26, 0.5, 0.51, 0.75, 0.76, 1].map(levelOf)).toEqual([
    'latent',
    'latent',
    'incipient',
    'incipient',
    'emerging',
    'emerging',
    'established',
    'established',
  ]);
});
