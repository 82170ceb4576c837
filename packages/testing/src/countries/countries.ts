import { profileIdOf } from '@emis-sdk/profiles';
import { brazil } from './brazil.ts';
import { chile } from './chile.ts';
import type { Country } from './country.ts';
import { international } from './international.ts';

const COUNTRIES: Readonly<Record<Country['id'], Country>> = { brazil, chile, international };

/**
 * The country that schools are made for, by the id of its profile or by its ISO 3166-1 code (`br`).
 *
 * @throws {ProfileError} `profile.unknown` when there is none of that id
 */
export function countryOf(profile: string): Country {
  return COUNTRIES[profileIdOf(profile)];
}
