import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CONTRACT, definePlugin, emit, ManifestError, manifest, manifestOf, read } from './index.ts';

const plugin = definePlugin({
  id: 'org.example.ages',
  contract: CONTRACT,
  version: '1.2.0',
  title: { en: 'Ages', es: 'Edades', pt: 'Idades' },
  settings: z.strictObject({ years: z.int().min(1).default(2) }),
  grants: [
    read('person', ['birthDate'], { en: 'Compares ages.', es: 'Compara edades.', pt: 'Compara idades.' }),
    emit('finding', 'Names pupils who are too old.'),
  ],
  contributes: { rules: ['org.example.ages.old'], mandatory: true },
  setup() {
    throw new Error('the code of a plugin ran before anyone approved it');
  },
});

function refusal(value: unknown): ManifestError {
  try {
    manifestOf(value);
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw error;
  }
  throw new Error('the manifest was accepted');
}

describe('manifestOf', () => {
  it('says all that an approver needs, and runs nothing', () => {
    expect(manifestOf(plugin)).toMatchObject({
      id: 'org.example.ages',
      contract: 1,
      version: '1.2.0',
      phase: 'addition',
      after: [],
      grants: [
        { kind: 'read', entity: 'person', fields: ['birthDate'], reason: { es: 'Compara edades.' } },
        { kind: 'emit', what: 'finding' },
      ],
      settings: {
        type: 'object',
        additionalProperties: false,
        properties: { years: { type: 'integer', minimum: 1, default: 2 } },
      },
      contributes: { rules: ['org.example.ages.old'], indicators: [], mandatory: true },
    });
  });

  it('survives being written to a file and read again', () => {
    const written = manifestOf(plugin);
    expect(manifest.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it.each([
    ['no object', 7, 'plugin'],
    ['nothing', undefined, 'plugin'],
    ['no id', { ...plugin, id: undefined }, 'id'],
    ['an id that is no reverse-DNS name', { ...plugin, id: 'ages' }, 'id'],
    ['no setup', { ...plugin, setup: 'yes' }, 'setup'],
    ['no version', { ...plugin, version: '' }, 'version'],
    ['a title without Portuguese', { ...plugin, title: { en: 'Ages', es: 'Edades' } }, 'title.pt'],
    [
      'a field that the entity does not have',
      { ...plugin, grants: [{ kind: 'read', entity: 'person', fields: ['shoeSize'], reason: 'x' }] },
      'grants.0.fields.0',
    ],
    [
      'a grant without a reason',
      { ...plugin, grants: [{ kind: 'emit', what: 'finding', reason: '' }] },
      'grants.0.reason',
    ],
    ['a power that does not exist', { ...plugin, grants: [{ kind: 'run', reason: 'x' }] }, 'grants.0.kind'],
    [
      'an origin that is more than one',
      { ...plugin, grants: [{ kind: 'fetch', origin: 'https://sms.example/send', reason: 'x' }] },
      'grants.0.origin',
    ],
    ['a misspelt contribution', { ...plugin, contributes: { rule: ['x.y'] } }, 'contributes'],
  ])('refuses %s, and says where', (_, value, path) => {
    const error = refusal(value);
    expect(error.code).toBe('plugin.manifest-invalid');
    expect(error.params.path).toBe(path);
    expect(error.message).toContain(path);
  });

  it('refuses settings that would swallow a misspelt name', () => {
    const error = refusal({ ...plugin, settings: z.object({ years: z.int() }) });
    expect(error.params).toEqual({ plugin: 'org.example.ages', path: 'settings' });
    expect(error.message).toContain('z.strictObject');
  });

  it('refuses settings that JSON Schema would lose without a word', () => {
    const refined = z.strictObject({ from: z.int(), day: z.string().refine((day) => day !== 'Sunday') });
    const dated = z.strictObject({ since: z.date() });
    for (const settings of [refined, dated]) {
      expect(refusal({ ...plugin, settings }).code).toBe('plugin.settings-not-portable');
    }
  });
});
