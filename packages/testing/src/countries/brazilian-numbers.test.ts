import { loadProfile } from '@emis-sdk/profiles';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { brazil } from './brazil.ts';
import { brazilianNumbers, cpfCheckDigits } from './brazilian-numbers.ts';

describe('brazilianNumbers', () => {
  it('has the check digits of a number that others published', () => {
    // brutils.
    expect(cpfCheckDigits('390533447')).toBe('05');
  });

  it('makes numbers that the profile takes, each once, some with a leading zero', async () => {
    const { identifiers } = await loadProfile('brazil');
    const random = seededRandom(2);
    const numbers = brazilianNumbers(random);
    const all = Array.from({ length: 3000 }, () => numbers.person('student', random, { sex: 'female' })).flat();
    for (const region of brazil.regions) all.push(...numbers.school(region, true));
    for (const { type, value } of all) {
      expect(identifiers.find((one) => one.type === type)?.check(value), value).toMatchObject({ valid: true });
    }
    expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
    expect(all.some(({ type, value }) => type === 'br.cpf' && value.startsWith('0'))).toBe(true);
  });
});
