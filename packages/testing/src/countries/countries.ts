import { profileIdOf } from '@emis-sdk/profiles';
import { argentina } from './argentina.ts';
import { brazil } from './brazil.ts';
import { chile } from './chile.ts';
import { colombia } from './colombia.ts';
import type { Country } from './country.ts';
import { dominicanRepublic } from './dominican-republic.ts';
import { ecuador } from './ecuador.ts';
import { guatemala } from './guatemala.ts';
import { honduras } from './honduras.ts';
import { international } from './international.ts';
import { jamaica } from './jamaica.ts';
import { mexico } from './mexico.ts';
import { paraguay } from './paraguay.ts';
import { peru } from './peru.ts';
import { uruguay } from './uruguay.ts';

const COUNTRIES: Readonly<Record<Country['id'], Country>> = {
  argentina,
  brazil,
  chile,
  colombia,
  'dominican-republic': dominicanRepublic,
  ecuador,
  guatemala,
  honduras,
  international,
  jamaica,
  mexico,
  paraguay,
  peru,
  uruguay,
};

/**
 * The country that schools are made for, by the id of its profile or by its ISO 3166-1 code (`br`).
 *
 * @throws {ProfileError} `profile.unknown` when there is none of that id
 */
export function countryOf(profile: string): Country {
  return COUNTRIES[profileIdOf(profile)];
}
