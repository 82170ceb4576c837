import { expect, it } from 'vitest';
import { isGarbled } from './garbled-text.ts';

/** What programs of the region make of a text when they read its bytes in another encoding. */
const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const windows = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

it.each(['Muñoz', 'José', 'Núñez', 'Ângela', 'GUIMARÃES', 'Conceição', 'María José', 'Öz', 'ASSUNÇÃO', 'Peña-Ñusta'])(
  'knows %s when it was read wrong, and not otherwise',
  (name) => {
    expect(isGarbled(name)).toBe(false);
    expect(isGarbled(latin1(name))).toBe(true);
    expect(isGarbled(windows(name))).toBe(true);
  },
);

it.each(['Mu±oz', 'Nu¤ez', 'Mu\uFFFDoz', 'Mu?oz', 'N??ez', 'Mu&ntilde;oz', 'Jos&#233;'])('knows %s', (name) => {
  expect(isGarbled(name)).toBe(true);
});

it.each([
  'Mª José',
  "D'Angelo",
  'Ma. Fernanda',
  'Juan (hijo)',
  'JOÃO',
  'São',
  'Nguyễn',
  'ʻOkoa',
  'Ana?',
  '王芳',
  'O’Higgins',
])('takes no offence at %s', (name) => {
  expect(isGarbled(name)).toBe(false);
});
