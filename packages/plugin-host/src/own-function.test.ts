import { expect, it, vi } from 'vitest';
import { ownFunction } from './own-function.ts';

const add = ({ to }: { to: number }) => {
  return (one: number) => to + one;
};

it('gives a function that does the same, and is another one for each name', () => {
  const [a, b] = [ownFunction(add, 'a')({ to: 1 }), ownFunction(add, 'b')({ to: 2 })];
  expect([a(1), b(1)]).toEqual([2, 3]);
  expect(a).not.toBe(b);
});

it('gives the function itself where no code may be made of text', () => {
  vi.stubGlobal('Function', () => {
    throw new EvalError('unsafe-eval');
  });
  expect(ownFunction(add, 'a')).toBe(add);
  vi.unstubAllGlobals();
});

it('takes the function itself where a bundler has put names of its own into it', () => {
  const named = (fn: (one: number) => number) => fn;
  const bundled = ({ to }: { to: number }) => {
    const sum = named((one) => to + one);
    return sum;
  };
  expect(ownFunction(bundled, 'a')({ to: 1 })(1)).toBe(2);
});
