import type { EntityName, PlainDate, RawRecord } from '@emis-sdk/model';
import type { Profile } from './profile.ts';
import { createRecordChecker } from './record-checker.ts';
import type { Report } from './report.ts';

/** A record as a format read it. */
export interface SampleRecord {
  readonly entity: EntityName;
  readonly record: RawRecord;
}

/** From so many findings on a hundred records the codes and numbers of the data look like those of another country. */
const FLOOD = 5;
/** A profile fits better when it finds at most this part of them. */
const BETTER = 4;

/**
 * Whether what was found looks as if the data were judged by the profile of another country: codes, numbers and rules of the
 * profile itself fail by the hundred.
 */
export function looksForeign(report: Report, profile: Profile): boolean {
  const own = ownCodes(profile);
  const found = report.groups.filter(({ code }) => own(code)).reduce((sum, { count }) => sum + count, 0);
  return report.read.total > 0 && found * 100 >= report.read.total * FLOOD;
}

/**
 * The profile by which some records of a dataset fit best, when that is clearly another than the one they were read under.
 *
 * @param others the profiles to try
 * @param samplesOf reads some records of each kind as a profile has them read
 * @example
 * if (looksForeign(report, profile)) better = await betterProfile(profile, others, samplesOf, asOf);
 */
export async function betterProfile(
  current: Profile,
  others: readonly Profile[],
  samplesOf: (profile: Profile) => Promise<readonly SampleRecord[]>,
  asOf: PlainDate,
): Promise<string | undefined> {
  const readNow = await samplesOf(current);
  const before = await misfits(current, readNow, asOf);
  const knownNow = knownIn(current, readNow);
  let best: { readonly id: string; readonly misfits: number; readonly known: number } | undefined;
  for (const profile of others) {
    if (profile.id === current.id) continue;
    const read = await samplesOf(profile);
    const found = await misfits(profile, read, asOf);
    const known = knownIn(profile, read);
    const fits = best === undefined || known - found > best.known - best.misfits;
    if (fits) best = { id: profile.id, misfits: found, known };
  }
  // Under a profile that asks for little there is little to find: it fits no better when the data carries numbers of this country.
  const fits = best && best.misfits * BETTER <= before && (best.known > knownNow || knownNow === 0);
  return fits ? best?.id : undefined;
}

/** How many findings there are that hang on the profile. */
async function misfits(profile: Profile, samples: readonly SampleRecord[], asOf: PlainDate): Promise<number> {
  const own = ownCodes(profile);
  const checker = createRecordChecker({ profile, asOf, rules: profile.rules });
  const findings = await checker.check(samples, { find: async () => [] });
  return findings.flat().filter(({ code }) => own(code)).length;
}

function ownCodes({ rules }: Profile): (code: string) => boolean {
  const codes = new Set(rules.map(({ code }) => code));
  return (code) => code.startsWith('code.') || code.startsWith('identifier.') || codes.has(code);
}

/** How many numbers there are of kinds that the profile knows, but for the codes of schools, which are read as what it calls them. */
function knownIn({ identifiers, schoolIdentifier }: Profile, samples: readonly SampleRecord[]): number {
  const kinds = new Set<unknown>(identifiers.map(({ type }) => type));
  kinds.delete(schoolIdentifier);
  return samples.flatMap(({ record }) => numbersOf(record)).filter(({ type }) => kinds.has(type)).length;
}

function numbersOf({ identifiers }: RawRecord): readonly { readonly type?: unknown }[] {
  return Array.isArray(identifiers)
    ? identifiers.filter((one): one is { type?: unknown } => typeof one === 'object' && one !== null)
    : [];
}
