import { type Person, type PlainDate, recordId } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { ChileanNumbers } from './chilean-numbers.ts';
import { addDays, daysBetween } from './days.ts';
import { BOYS, GIRLS, LONG_SURNAMES, SURNAMES } from './name-tables.ts';

export type PersonKind = 'student' | 'staff' | 'guardian';
type Sex = 'female' | 'male';

/** What is settled about a person before the rest is drawn. */
export interface PersonFrame {
  readonly kind: PersonKind;
  /** Absent when nobody knows it. */
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  readonly familyName?: string;
  readonly secondFamilyName?: string;
}

/** Makes people, each with an id, a login and, with a birth date, a name that no other person of that birth date has. */
export interface PeopleMaker {
  make(frame: PersonFrame): Person;
  familyName(): string;
}

export function peopleMaker(numbers: ChileanNumbers, random: Random): PeopleMaker {
  const counts: Record<PersonKind, number> = { student: 0, staff: 0, guardian: 0 };
  const known = new Set<string>();
  const familyName = (): string => (random.percent(1) ? random.pick(LONG_SURNAMES) : random.pick(SURNAMES));

  return {
    familyName,
    make(frame) {
      const number = String(++counts[frame.kind]).padStart(6, '0');
      const sex = frame.sex ?? (random.percent(50) ? 'female' : 'male');
      const family = frame.familyName ?? familyName();
      const given = givenName(sex, family, frame.birthDate);
      const middle = random.percent(60) ? random.pick(sex === 'female' ? GIRLS : BOYS) : undefined;
      const second = frame.secondFamilyName ?? (random.percent(96) ? familyName() : undefined);
      const username = `${plainLetters(given).slice(0, 1)}${plainLetters(family).slice(0, 12)}.${frame.kind.slice(0, 2)}${number}`;
      const identifiers = numbersOf(frame.kind, number);
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

  function givenName(sex: Sex, family: string, birthDate: PlainDate | undefined): string {
    const table = sex === 'female' ? GIRLS : BOYS;
    if (!birthDate) return random.pick(table);
    for (let tries = 0; tries < 1000; tries++) {
      const given = tries < 100 ? random.pick(table) : `${random.pick(table)} ${random.pick(table)}`;
      const key = `${given}|${family}|${birthDate}`;
      if (known.has(key)) continue;
      known.add(key);
      return given;
    }
    throw new TypeError('Too many people for the tables of names: no free name is left for a birth date.');
  }

  /** Most people have a RUN, a few students a provisional number, a few nothing: that is how it is in schools. */
  function numbersOf(kind: PersonKind, number: string): NonNullable<Person['identifiers']> {
    const local = kind === 'guardian' ? [] : [{ type: 'local', value: `${kind === 'staff' ? 'F' : 'M'}-${number}` }];
    const draw = random.int(1, 100);
    if (kind === 'staff' || draw <= 94) return [{ type: 'cl.run', value: numbers.run() }, ...local];
    if (kind === 'student' && draw <= 97) return [{ type: 'cl.ipe', value: numbers.ipe() }, ...local];
    return local;
  }
}

/** A day between two others, both included. */
export function dayBetween(from: PlainDate, to: PlainDate, random: Random): PlainDate {
  return addDays(from, random.int(0, daysBetween(from, to)));
}

/** Letters a to z only, for a login. */
function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
