import { expect, it } from 'vitest';
import { CODEMODS, upgraded } from './upgrade.ts';

it('changes only what a codemod knows, and says which', () => {
  const words = { en: 'x', es: 'x', pt: 'x' };
  const renamed = {
    id: 'a',
    deprecated: '2026-01-01',
    gone: '2027-01-01',
    words,
    change: (text: string) => text.replaceAll('old(', 'new('),
  };
  expect(upgraded('old(1)', [renamed])).toMatchObject({ text: 'new(1)', needed: [{ id: 'a' }] });
  expect(upgraded('kept(1)', [renamed])).toEqual({ text: 'kept(1)', needed: [] });
});

it('knows of nothing that is deprecated', () => {
  expect(CODEMODS).toEqual([]);
});
