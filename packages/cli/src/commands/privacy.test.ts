import { ENTITIES } from '@emis-sdk/model';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();

describe('emis privacy', () => {
  it('says what is collected, by the classes of the model, why, for how long, who sees it, and by which law', async () => {
    expect(await run(['privacy', '--profile', 'argentina', '--lang', 'es'])).toBe(0);
    expect(heard.stdout).toMatch(/^# Qué guardamos sobre usted: Argentina/);
    for (const heading of ['Qué se recoge', 'Para qué', 'La ley', 'Por cuánto tiempo', 'Quién lo ve']) {
      expect(heard.stdout).toContain(`\n## ${heading}\n`);
    }
    expect(heard.stdout).toContain('Ley 27.489 (Cédula Escolar), art. 6');
    expect(heard.stdout).toContain('Los datos escolares sirven solo a las finalidades de esa ley.');
    for (const name of Object.keys(ENTITIES.person.fields)) expect(heard.stdout).toContain(`\`${name}\``);
  });

  it.each(PROFILE_IDS)('is written for %s in every language, with each of its laws', async (id) => {
    const { law } = await loadProfile(id);
    for (const language of ['en', 'es', 'pt'] as const) {
      heard.forget();
      expect(await run(['privacy', '--profile', id, '--lang', language])).toBe(0);
      for (const one of law) expect(heard.stdout).toContain(one.text[language]);
      expect(heard.stdout).not.toMatch(/\{\$|undefined/);
    }
  });
});
