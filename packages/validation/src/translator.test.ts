import { type Catalogue, LANGUAGES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { STANDARD_MESSAGES, WORDS } from './all-words.ts';
import { mergeCatalogues } from './catalogues.ts';
import { createTranslator } from './translator.ts';

const same = (title: string, meaning = '', fix = ''): Catalogue => {
  const words = { 'x.code': { title, meaning, fix } };
  return { en: words, es: words, pt: words };
};

describe('a translator', () => {
  it('puts facts, open and personal, into the words of a language', () => {
    const finding = { code: 'field.not-a-date', params: { field: 'birthDate' }, personal: { value: '31/12/16' } };
    expect(createTranslator(WORDS.en).finding(finding)).toEqual({
      title: 'Not a date',
      meaning: '“31/12/16” in birthDate is not a day of the calendar written YYYY-MM-DD.',
      fix: expect.stringContaining('2026-03-09'),
      developer: expect.stringContaining('YYYY-MM-DD'),
    });
    expect(createTranslator(WORDS.es).title('field.not-a-date')).toBe('No es una fecha');
    expect(createTranslator(WORDS.pt).title('field.not-a-date')).toBe('Não é uma data');
  });

  it('names entities as people call them', () => {
    const finding = {
      code: 'reference.missing',
      params: { field: 'ownerId', value: 'x', targets: 'school territory' },
    };
    expect(createTranslator(WORDS.en).finding(finding).meaning).toContain('no school or territory with that id');
    expect(createTranslator(WORDS.es).finding(finding).meaning).toContain('no hay escuela o territorio');
  });

  it('gets plurals and numbers right', () => {
    const source = same('.input {$n :number} .match $n 0 {{none}} one {{one: {$n}}} * {{many: {$n}}}');
    const say = (language: 'en' | 'es', n: number) =>
      createTranslator(WORDS[language], source).finding({ code: 'x.code', params: { n } }).title;
    expect([0, 1, 2, 12345].map((n) => say('en', n))).toEqual(['none', 'one: 1', 'many: 2', 'many: 12,345']);
    expect(say('es', 12345)).toBe('many: 12.345');
  });

  it('marks a fact that is not there, shows a broken message as it is written, and lets a code speak for itself', () => {
    expect(createTranslator(WORDS.en).finding({ code: 'field.not-a-date' }).meaning).toContain('“…” in …');
    expect(createTranslator(WORDS.en, same('a {$nothing} b')).title('x.code')).toBe('a … b');
    expect(createTranslator(WORDS.en, same('{$broken')).title('x.code')).toBe('{$broken');
    expect(createTranslator(WORDS.en, same('{$n :nonsense}')).finding({ code: 'x.code', params: { n: 1 } }).title).toBe(
      '…',
    );
    expect(createTranslator(WORDS.en).finding({ code: 'x.none' })).toEqual({ title: 'x.none', meaning: '', fix: '' });
    expect(createTranslator(WORDS.en).title('constructor')).toBe('constructor');
  });

  it('adds no invisible characters', () => {
    const { meaning } = createTranslator(WORDS.en, same('t', '{$a} and {$b}')).finding({
      code: 'x.code',
      params: { a: 'x', b: 1 },
    });
    expect(meaning).toBe('x and 1');
  });

  it('lets the later catalogue speak', () => {
    expect(createTranslator(WORDS.en, same('first'), same('second')).title('x.code')).toBe('second');
    expect(Object.keys(mergeCatalogues(same('a'), STANDARD_MESSAGES).pt)).toContain('x.code');
    for (const language of LANGUAGES) expect(mergeCatalogues()[language]).toEqual({});
  });
});

describe('codes in sentences', () => {
  it('are said as people call them, and stay as they are where the standard has no such code', () => {
    const roles = (value: string) => ({ code: 'staff-assignment.not-staff', params: { person: 'p1', roles: value } });
    expect(createTranslator(WORDS.es).finding(roles('student, guardian')).meaning).toBe(
      'La persona p1 tiene un cargo, pero está registrada como: estudiante, apoderado o tutor.',
    );
    expect(createTranslator(WORDS.pt).finding(roles('ext:own')).meaning).toContain(': ext:own.');
    const unknown = { code: 'code.unknown', params: { field: 'sex', list: 'sex' }, personal: { value: 'x' } };
    expect(createTranslator(WORDS.es).finding(unknown).meaning).toBe('«x» en sex no es un código de la lista «sexo».');
    const other = { code: 'code.unknown', params: { field: 'commune', list: 'cl.commune' }, personal: { value: 'x' } };
    expect(createTranslator(WORDS.pt).finding(other).meaning).toContain('“cl.commune”');
  });
});
