import { it } from 'vitest';
import { expectSoundMunicipality } from './census-municipality-for-tests.ts';

it('makes a municipality of 50 schools and 15,000 students whose census file breaks no rule, and comes back byte by byte', () =>
  expectSoundMunicipality(50, 15_000));
