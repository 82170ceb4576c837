import { dayOf } from '@emis-sdk/model';
import { createRecordChecker, type Profile, type RecordChecker, type Rule } from '@emis-sdk/validation';
import { Refusal } from './refusal.ts';

/** The checkers of the profiles, each made when it is first asked for, and anew each day and when rules come or go. */
export class Checkers {
  readonly #profiles: readonly Profile[];
  /** The rules beside those of the profiles that there are now. */
  readonly rules: () => readonly Rule[];
  readonly #made = new Map<string, { day: string; rules: readonly Rule[]; checker: RecordChecker }>();

  /** @param rules asked each time, since plugins come and go; what is the same rule is the same object */
  constructor(profiles: readonly Profile[], rules: () => readonly Rule[]) {
    this.#profiles = profiles;
    this.rules = rules;
  }

  /** @throws {Refusal} `profile-unknown` */
  assertKnown(wanted: { readonly id: string; readonly edition: string }): void {
    this.#find(wanted);
  }

  /**
   * The checker of a profile, on the day of a clock reading.
   *
   * @throws {Refusal} `profile-unknown`
   */
  get(wanted: { readonly id: string; readonly edition: string }, now: Date): RecordChecker {
    const profile = this.#find(wanted);
    const day = dayOf(now);
    const key = nameOf(profile);
    const rules = this.rules();
    const known = this.#made.get(key);
    if (known?.day === day && isSame(known.rules, rules)) return known.checker;
    const checker = createRecordChecker({ profile, asOf: day, rules });
    this.#made.set(key, { day, rules, checker });
    return checker;
  }

  #find({ id, edition }: { readonly id: string; readonly edition: string }): Profile {
    const profile = this.#profiles.find((one) => one.id === id && one.edition === edition);
    if (!profile) throw new Refusal('profile-unknown', { params: { known: this.#profiles.map(nameOf).join(', ') } });
    return profile;
  }
}

function isSame(some: readonly Rule[], others: readonly Rule[]): boolean {
  return some.length === others.length && some.every((rule, index) => rule === others[index]);
}

function nameOf({ id, edition }: Profile): string {
  return `${id} ${edition}`;
}
