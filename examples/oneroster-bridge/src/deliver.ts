import { createClient } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import { detectFormat, entitiesIn } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { dayOf, ENTITY_NAMES, type EntityName, type Language, type RecordKey } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { reportSummary, reportText, validateDataset } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import type { BridgeOptions } from './options.ts';

/** What a row of a user is besides a person. */
const PLACES: readonly EntityName[] = ['enrolment', 'staff-assignment'];

/** What became of a bundle. */
export interface Delivered {
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Records that the bundle marks as `tobedeleted`, and that the EMIS holds no more. */
  readonly removed: number;
  /** The same, that other records of the EMIS still refer to: they stay. */
  readonly notRemoved: number;
  /** What is to be mended, for a person; personal values are masked. */
  readonly report: string;
}

/**
 * Checks a OneRoster bundle (a folder or a .zip) by the rules of the country, sends what is right, and removes what it says is gone.
 * The same bundle again does no harm: everything comes back as `unchanged`.
 */
export async function deliver(path: string, options: BridgeOptions, language: Language = 'en'): Promise<Delivered> {
  const profile = await loadProfile(options.profile);
  const by = { id: profile.id, edition: profile.edition };
  const client = createClient({ ...options.connection, records: singleRecords() });
  const bundle = await openBundle(path);
  const { format } = await detectFormat(bundle, profile.formats);
  const open = () => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier });

  // A delta brings only what is new: what it refers to may have been sent long ago, and the EMIS knows best whether it was.
  const check = await validateDataset(open, {
    ...{ profile, asOf: dayOf(new Date()), entities: entitiesIn(format, bundle) },
    outside: {
      async find(keys) {
        const found = [];
        for (const { entity, id } of keys) {
          const stored = await client.records.get(entity, id);
          if (stored) found.push({ entity, id, record: stored.record });
        }
        return found;
      },
    },
  });
  const { counts } = await client.submit(check.valid(), { profile: by, report: reportSummary(check.report) });

  const gone: RecordKey[] = [];
  for await (const items of open()) {
    for (const item of items) if (item.type === 'finding') gone.push(...(item.removes ?? []));
  }
  // Children before parents: what others refer to stays.
  gone.sort((one, other) => ENTITY_NAMES.indexOf(other.entity) - ENTITY_NAMES.indexOf(one.entity));
  const remove = async ({ entity, id }: RecordKey) => await client.records.remove(entity, id, { profile: by });
  let removed = 0;
  for (const key of gone) {
    let outcome = await remove(key);
    // A row of a user was a person and its places at schools, which have no rows of their own: they go with it.
    if (outcome.status === 'waiting' && outcome.waitsFor.every(({ entity }) => PLACES.includes(entity))) {
      for (const place of outcome.waitsFor) await remove(place);
      outcome = await remove(key);
    }
    if (outcome.status === 'accepted' || outcome.status === 'unchanged') removed++;
  }
  return {
    ...counts,
    ...{ removed, notRemoved: gone.length - removed },
    report: reportText(check.report, { words: await loadWords(language) }),
  };
}
