import { isPlainDate, type RawRecord } from '@emis-sdk/model';
import type { CountedSex } from './enrolment-cell.ts';
import { keptText, textOf } from './record-fields.ts';

/** What indicators want to know of a person. */
export interface CountedPerson {
  readonly sex?: CountedSex;
  readonly birthDate?: string;
}

const SEXES: readonly (CountedSex | undefined)[] = [undefined, 'female', 'male'];

/**
 * Sex and day of birth of everybody, by id: enrolments name a person by id only. One small number for each, so that a million people cost
 * little more than their ids.
 */
export class PeopleIndex {
  readonly #people = new Map<string, number>();

  get size(): number {
    return this.#people.size;
  }

  add(record: RawRecord): void {
    const id = textOf(record, 'id');
    if (id === undefined) return;
    const born = textOf(record, 'birthDate');
    const day = born !== undefined && isPlainDate(born) ? Number(born.replaceAll('-', '')) : 0;
    const sex = Math.max(0, SEXES.indexOf(textOf(record, 'sex') as CountedSex | undefined));
    this.#people.set(keptText(id), day * SEXES.length + sex);
  }

  remove(record: RawRecord): void {
    const id = textOf(record, 'id');
    if (id !== undefined) this.#people.delete(id);
  }

  merge(other: PeopleIndex): void {
    for (const [id, packed] of other.#people) this.#people.set(id, packed);
  }

  get(id: string | undefined): CountedPerson {
    const packed = id === undefined ? undefined : this.#people.get(id);
    if (packed === undefined) return {};
    const sex = SEXES[packed % SEXES.length];
    const day = Math.floor(packed / SEXES.length);
    return {
      ...(sex === undefined ? {} : { sex }),
      ...(day === 0 ? {} : { birthDate: dayText(day) }),
    };
  }
}

function dayText(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
