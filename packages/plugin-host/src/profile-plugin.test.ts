import type { Catalogue } from '@emis-sdk/model';
import type { DatasetRule } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost, type ProfileRules, pluginOfProfile } from './index.ts';
import { ask, OWNER, recordRule, refusal, WORDS } from './plugin-for-tests.ts';

const ages = recordRule((_, report) => report({ at: 'entryDate' }), { code: 'cl.ages' });
const classes: DatasetRule = {
  ...{
    kind: 'dataset',
    code: 'cl.classes',
    severity: 'error',
    on: 'class',
    reads: ['title'],
    beside: { school: ['name'] },
  },
  ...{ text: '', why: '', start: () => ({ add() {} }), examples: { good: [], bad: [] } },
};

function profile(changes: Partial<ProfileRules> = {}): ProfileRules {
  const words = Object.fromEntries(
    ['cl.ages', 'cl.classes', 'identifier.range', 'profile.edition-mismatch'].map((code) => [code, WORDS]),
  );
  const messages: Catalogue = { en: words, es: words, pt: words };
  const title = { en: 'Chile', es: 'Chile', pt: 'Chile' };
  return { id: 'chile', edition: '2026', title, rules: [ages, classes], messages, ...changes };
}

describe('a profile as a plugin', () => {
  it('asks for exactly what its rules read, and names the rules', () => {
    expect(pluginOfProfile(profile()).grants).toMatchObject([
      { entity: 'enrolment', fields: ['entryDate', 'studentId'], reason: { es: 'Lo leen las reglas cl.ages.' } },
      { entity: 'person', fields: ['birthDate', 'identifiers'] },
      { entity: 'class', fields: ['title'] },
      { entity: 'school', fields: ['name'], reason: { en: 'Read by the rules cl.classes.' } },
      { kind: 'emit', what: 'finding' },
    ]);
  });

  it('is loaded like any other, before the others, with its country’s codes and its own words alone', async () => {
    const host = createHost();
    await host.load(pluginOfProfile(profile()), OWNER);
    expect(host.list()).toMatchObject([{ id: 'org.emis-sdk.profile.chile', version: '2026', state: 'running' }]);
    expect(ask(host, { id: 'e1', entryDate: '2026-03-01' })).toEqual([{ at: 'entryDate' }]);
    expect(Object.keys(host.messages().en)).toEqual(['cl.ages', 'cl.classes']);
  });

  it('fails closed: its rules are mandatory', async () => {
    const host = createHost();
    await refusal(host.load(pluginOfProfile(profile()), { approvedBy: 'Ana Rojas' }));
    expect(host.rules().map(({ code }) => code)).toEqual(['cl.ages', 'cl.classes']);
  });

  it('may not replace a rule of the standard', async () => {
    const rules = [recordRule(() => {}, { code: 'enrolment.before-birth' })];
    const error = await refusal(createHost().load(pluginOfProfile(profile({ rules })), OWNER));
    expect(error.code).toBe('plugin.code-not-its-own');
  });

  it('may say that data is not for its edition; no other plugin may', async () => {
    const rules = [
      recordRule(() => {}, { code: 'cl.ages' }),
      recordRule(() => {}, { code: 'profile.edition-mismatch' }),
    ];
    const host = createHost();
    await host.load(pluginOfProfile(profile({ rules })), OWNER);
    expect(host.rules().map(({ code }) => code)).toContain('profile.edition-mismatch');
    const stranger = { ...pluginOfProfile(profile({ rules })), phase: 'addition' as const };
    expect((await refusal(createHost().load(stranger, OWNER))).code).toBe('plugin.code-not-its-own');
  });

  it('may have no rules at all', async () => {
    const host = createHost();
    await host.load(pluginOfProfile(profile({ rules: [] })), OWNER);
    expect([host.rules(), pluginOfProfile(profile({ rules: [] })).grants]).toEqual([[], []]);
  });
});
