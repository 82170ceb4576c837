import { describe, expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS } from './index.ts';

const profiles = await Promise.all(PROFILE_IDS.map((id) => loadProfile(id)));
const types = profiles.flatMap(({ identifiers }) =>
  identifiers.flatMap((type) => (type.example === undefined ? [] : [[type.type, type, type.example] as const])),
);

describe.each(types)('%s', (_, type, example) => {
  const verdict = type.check(example);

  it('takes its example', () => {
    expect(verdict).toMatchObject({ valid: true });
  });

  it('takes what it gave back, and the official writing of it, for the same number', () => {
    const normalised = verdict?.valid ? verdict.normalised : '';
    expect(type.check(normalised)).toEqual({ valid: true, normalised });
    const official = type.format?.(normalised) ?? normalised;
    expect(type.check(official)).toEqual({ valid: true, normalised });
    expect(type.check(` ${official.toLowerCase()} `)).toEqual({ valid: true, normalised });
  });
});
