import { codes, defineCodeList } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { defineProfile, editionsOf, loadProfile, type ProfileDefinition, profileOfEdition } from './index.ts';

const title = { en: 'Disability', es: 'Discapacidad', pt: 'Deficiência' };
const listOf = (code: string) =>
  defineCodeList({
    id: 'xx.disability',
    title,
    source: 'invented',
    date: '2026',
    verified: true,
    codes: codes([[code, code, code, code]]),
  });
const definition: ProfileDefinition = {
  id: 'sampleland',
  edition: '2026',
  title,
  schoolIdentifier: 'xx.school',
  codeLists: [listOf('new')],
  severities: { 'person.no-document': 'info' },
  editions: [
    {
      ...{ id: '2021', source: 'invented', date: '2022', verified: true },
      text: { en: 'Recoded in 2022.', es: 'Recodificada en 2022.', pt: 'Recodificada em 2022.' },
      codeLists: [listOf('old')],
      severities: { 'enrolment.double': 'off' },
    },
  ],
};

describe('editions of a profile', () => {
  const profile = defineProfile(definition);

  it('are listed from the earliest on', () => {
    expect(editionsOf(profile)).toEqual(['2021', '2026']);
  });

  it('have the lists and severities of their year, and leave the profile as it is', () => {
    const then = profileOfEdition(profile, '2021');
    expect(then.edition).toBe('2021');
    expect(then.codeLists.get('xx.disability')?.has('old')).toBe(true);
    expect(then.severities).toEqual({ 'person.no-document': 'info', 'enrolment.double': 'off' });
    expect(profile.codeLists.get('xx.disability')?.has('old')).toBe(false);
    expect(profileOfEdition(profile, '2026')).toBe(profile);
  });

  it('that nobody knows are refused with the names of those that are known', async () => {
    await expect(loadProfile('chile', { edition: '1812' })).rejects.toMatchObject({
      code: 'profile.unknown-edition',
      params: { profile: 'chile', edition: '1812' },
    });
  });

  it('may not stand twice', () => {
    expect(() => defineProfile({ ...definition, edition: '2021' })).toThrow('has edition 2021 twice');
  });
});
