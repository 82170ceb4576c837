import { isEmisError } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS, ProfileError } from './index.ts';

describe('loading a profile', () => {
  it('gives the profile of that id, for every id there is', async () => {
    expect([...PROFILE_IDS].sort()).toEqual(PROFILE_IDS);
    expect(PROFILE_IDS).toEqual(expect.arrayContaining(['brazil', 'chile', 'colombia', 'international']));
    for (const id of PROFILE_IDS) expect(await loadProfile(id)).toMatchObject({ id, edition: '2026' });
  });

  it.each([
    ['cl', 'chile'],
    ['br', 'brazil'],
    ['co', 'colombia'],
    ['mx', 'mexico'],
    ['pe', 'peru'],
    ['uy', 'uruguay'],
    ['do', 'dominican-republic'],
    ['ec', 'ecuador'],
    ['ar', 'argentina'],
    ['py', 'paraguay'],
    ['jm', 'jamaica'],
    ['gt', 'guatemala'],
    ['hn', 'honduras'],
  ])('takes the code %s of a country for %s', async (code, id) => {
    expect(await loadProfile(code)).toMatchObject({ id });
  });

  it('says which there are, and which is near, when there is none', async () => {
    const error: unknown = await loadProfile('chlie').catch((thrown: unknown) => thrown);
    expect(isEmisError(error) && error instanceof ProfileError).toBe(true);
    expect(error).toMatchObject({
      code: 'profile.unknown',
      message: `There is no profile "chlie". Did you mean "chile"? Known profiles: ${PROFILE_IDS.join(', ')}.`,
      params: { profile: 'chlie', known: PROFILE_IDS.join(', '), nearest: 'chile' },
    });
  });

  it.each([
    ['Chile', 'chile'],
    ['inter', 'international'],
    ['internacional', 'international'],
    ['zzz', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('for "%s" suggests %s', async (asked, nearest) => {
    const error: unknown = await loadProfile(asked).catch((thrown: unknown) => thrown);
    expect((error as ProfileError).code).toBe('profile.unknown');
    expect((error as ProfileError).params.nearest).toBe(nearest);
  });
});
