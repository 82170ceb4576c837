import { describe, expect, it } from 'vitest';
import {
  CODE_LISTS,
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  isEntityName,
  isPlainDate,
  LANGUAGES,
  PRIVACY_CLASSES,
  referenceFields,
} from './index.ts';

const fields = ENTITY_NAMES.flatMap((entity) =>
  Object.entries(ENTITIES[entity].fields).map(([name, field]) => ({ entity, name, field })),
);

describe('the entities', () => {
  it('are listed once, under their own names', () => {
    expect(Object.keys(ENTITIES)).toEqual([...ENTITY_NAMES]);
    for (const name of ENTITY_NAMES) expect(ENTITIES[name].name).toBe(name);
  });

  it.each(fields)('$entity.$name has a privacy class and a sentence', ({ field }) => {
    expect(PRIVACY_CLASSES).toContain(field.privacy);
    expect(field.text).toMatch(/^[A-Z].*\.$/);
  });

  it('refer only to entities that stand before them, or to their own kind', () => {
    for (const entity of ENTITY_NAMES) {
      for (const [, targets] of referenceFields(entity)) {
        for (const target of targets) {
          expect(isEntityName(target)).toBe(true);
          expect(ENTITY_NAMES.indexOf(target)).toBeLessThanOrEqual(ENTITY_NAMES.indexOf(entity));
        }
      }
    }
  });

  it('keep personal data out of the public class', () => {
    const personal: EntityName[] = [
      'person',
      'guardian-link',
      'place-request',
      'enrolment',
      'student-transfer',
      'class-enrolment',
      'daily-attendance',
      'block-attendance',
      'mark',
      'assessment-result',
      'promotion',
      'certificate',
      'support-need',
      'benefit',
      'early-warning-flag',
    ];
    for (const { entity, name, field } of fields) {
      if (personal.includes(entity)) expect(field.privacy, `${entity}.${name}`).not.toBe('public');
    }
  });
});

describe('the code lists', () => {
  it.each([...CODE_LISTS.values()])('$id has a source, and labels in every language', (list) => {
    expect(list.source).not.toBe('');
    for (const language of LANGUAGES) expect(list.title[language]).toBeTruthy();
    expect(list.codes.length).toBeGreaterThan(0);
    for (const code of list.codes) {
      for (const language of LANGUAGES) expect(code.labels[language], code.code).toBeTruthy();
    }
  });

  it.each([...CODE_LISTS.values()])(
    '$id says from when it is, and its codes hold on days that exist',
    ({ date, codes }) => {
      expect(date).toMatch(/^(20|19)\d\d(-\d\d(-\d\d)?)?$/);
      expect(Number.isNaN(Date.parse(date))).toBe(false);
      for (const { code, from, to } of codes) {
        for (const day of [from, to]) if (day !== undefined) expect(isPlainDate(day), code).toBe(true);
        if (from !== undefined && to !== undefined) expect(from <= to, code).toBe(true);
      }
    },
  );

  it('has the codes of ISO 5218 beside those of sex', () => {
    const iso = CODE_LISTS.get('sex')?.codes.map(({ code, same }) => [code, same?.['ISO 5218']]);
    expect(iso).toEqual([
      ['female', '2'],
      ['male', '1'],
      ['other', undefined],
      ['unspecified', '0'],
    ]);
  });

  it('that fields name exist, but those that a profile brings', () => {
    const named = new Set(
      fields.flatMap(({ field }) => ('codeList' in field && field.codeList ? [field.codeList] : [])),
    );
    expect([...named].filter((id) => !CODE_LISTS.has(id))).toEqual(['ethnicity']);
  });
});
