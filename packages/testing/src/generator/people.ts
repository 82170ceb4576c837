import { type Person, type PlainDate, recordId } from '@emis-sdk/model';
import type { Country, Numbers, PersonKind } from '../countries/country.ts';
import type { Random } from '../random.ts';
import { addDays, daysBetween } from './days.ts';

type Sex = 'female' | 'male';

/** What is settled about a person before the rest is drawn. */
export interface PersonFrame {
  readonly kind: PersonKind;
  /** Absent when nobody knows it. */
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  readonly familyName?: string;
  /** Nothing when the person has one surname only; drawn when not said. */
  readonly secondFamilyName?: string | undefined;
}

/** Makes people, each with an id, a login and, with a birth date, a name that no other person of that birth date has. */
export interface PeopleMaker {
  make(frame: PersonFrame, random: Random): Person;
  familyName(random: Random): string;
}

/** What the product calls the numbers of its own that it gives to students and staff. */
const LOCAL: Readonly<Record<PersonKind, string | undefined>> = { student: 'M', staff: 'F', guardian: undefined };

export function peopleMaker({ names }: Country, numbers: Numbers): PeopleMaker {
  const counts: Record<PersonKind, number> = { student: 0, staff: 0, guardian: 0 };
  const known = new SeenNames();
  const familyName = (random: Random): string =>
    random.percent(1) ? random.pick(names.longSurnames) : random.pick(names.surnames);

  return {
    familyName,
    make(frame, random) {
      const number = String(++counts[frame.kind]).padStart(6, '0');
      const sex = frame.sex ?? (random.percent(50) ? 'female' : 'male');
      const table = sex === 'female' ? names.girls : names.boys;
      const family = frame.familyName ?? familyName(random);
      const given = givenName(table, family, frame.birthDate, random);
      const middle = random.percent(60) ? random.pick(table) : undefined;
      const drawn = random.percent(96) ? familyName(random) : undefined;
      const second = 'secondFamilyName' in frame ? frame.secondFamilyName : drawn;
      const username = `${plainLetters(given).slice(0, 1)}${plainLetters(family).slice(0, 12)}.${frame.kind.slice(0, 2)}${number}`;
      const local = LOCAL[frame.kind];
      const identifiers = [
        ...numbers.person(frame.kind, random, { sex, ...(frame.birthDate && { birthDate: frame.birthDate }) }),
        ...(local ? [{ type: 'local', value: `${local}-${number}` }] : []),
      ];
      return {
        id: recordId.parse(`${frame.kind}-${number}`),
        roles: [frame.kind],
        ...(identifiers.length > 0 && { identifiers }),
        givenName: given,
        ...(middle && middle !== given && { middleName: middle }),
        familyName: family,
        ...(second && { secondFamilyName: second }),
        ...(frame.birthDate && { birthDate: frame.birthDate, sex }),
        ...((frame.kind === 'staff' || random.percent(frame.kind === 'guardian' ? 50 : 10)) && {
          email: `${username}@correo.example`,
        }),
        username,
        active: true,
      };
    },
  };

  function givenName(
    table: readonly string[],
    family: string,
    birthDate: PlainDate | undefined,
    random: Random,
  ): string {
    if (!birthDate) return random.pick(table);
    for (let tries = 0; tries < 1000; tries++) {
      const given = tries < 100 ? random.pick(table) : `${random.pick(table)} ${random.pick(table)}`;
      if (known.add(`${given}|${family}|${birthDate}`)) return given;
    }
    throw new TypeError('Too many people for the tables of names: no free name is left for a birth date.');
  }
}

/** A day between two others, both included. */
export function dayBetween(from: PlainDate, to: PlainDate, random: Random): PlainDate {
  return addDays(from, random.int(0, daysBetween(from, to)));
}

/** The names given out, as bits: two that fall together cost a draw, whole texts would cost the memory of a million children. */
class SeenNames {
  readonly #bits = new Uint32Array(2 ** 21);

  /** Adds a name; false when it, or one that looks like it, is there already. */
  add(name: string): boolean {
    // FNV-1a, folded to 26 bits.
    let hash = 0x811c9dc5;
    for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
    const place = (hash ^ (hash >>> 26)) & 0x3ffffff;
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    const bits = this.#bits[word] ?? 0;
    this.#bits[word] = bits | bit;
    return (bits & bit) === 0;
  }
}

const plain = new Map<string, string>();

/** Letters a to z only, for a login. */
function plainLetters(name: string): string {
  const known = plain.get(name);
  if (known !== undefined) return known;
  const letters = name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  if (plain.size < 10_000) plain.set(name, letters);
  return letters;
}
