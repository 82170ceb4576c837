import { describe, expect, it } from 'vitest';
import { CODE_LISTS, LANGUAGES } from '../index.ts';

describe('code lists whose labels the platform knows', () => {
  it('speak the three languages, with a capital letter', () => {
    expect(LANGUAGES.map((language) => CODE_LISTS.get('country')?.label('BR', language))).toEqual([
      'Brazil',
      'Brasil',
      'Brasil',
    ]);
    expect(LANGUAGES.map((language) => CODE_LISTS.get('currency')?.label('BRL', language))).toEqual([
      'Brazilian Real',
      'Real brasileño',
      'Real brasileiro',
    ]);
  });

  it.each(['country', 'currency'])('%s: no label is the bare code', (id) => {
    for (const { code, labels } of CODE_LISTS.get(id)?.codes ?? []) {
      for (const language of LANGUAGES) expect(labels[language], `${code} ${language}`).not.toBe(code);
    }
  });

  it('are written out whole', () => {
    expect(JSON.parse(JSON.stringify(CODE_LISTS.get('country')?.codes[0]))).toEqual({
      code: 'AD',
      labels: { en: 'Andorra', es: 'Andorra', pt: 'Andorra' },
    });
    expect(CODE_LISTS.get('country')?.codes).toHaveLength(249);
  });
});
