import { LANGUAGES } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS } from './load-profile.ts';

it.each(PROFILE_IDS)('every finding of %s speaks to the clerk and to the developer, in every language', async (id) => {
  const { messages, rules } = await loadProfile(id);
  for (const language of LANGUAGES) {
    const words = messages[language];
    expect(Object.keys(words)).toEqual(expect.arrayContaining(rules.map(({ code }) => code)));
    for (const [code, { fix, developer = '' }] of Object.entries(words)) {
      expect(fix.trim(), `${language} ${code}`).not.toBe('');
      expect(developer.trim(), `${language} ${code}`).not.toBe('');
      expect(developer, `${language} ${code}`).not.toBe(fix);
    }
  }
});
