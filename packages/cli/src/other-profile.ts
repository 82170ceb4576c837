import type { EntityName, OpenDataset, PlainDate } from '@emis-sdk/model';
import { type CountryProfile, loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { betterProfile, looksForeign, type Report, type SampleRecord } from '@emis-sdk/validation';

/** So many records of a kind show of which country a dataset is. */
const ENOUGH = 300;
/** After so many records nothing new is looked for. */
const FAR_ENOUGH = 100_000;

/** The id of a profile that fits a dataset clearly better than the one it was judged by. Looked for only where the findings suggest it. */
export async function otherProfile(
  report: Report,
  { id }: CountryProfile,
  openUnder: (profile: CountryProfile) => OpenDataset,
  asOf: PlainDate,
): Promise<string | undefined> {
  // As the country wrote it down: the host has taken its rules out of the profile that checks.
  const own = PROFILE_IDS.some((known) => known === id) ? await loadProfile(id) : undefined;
  if (!own || !looksForeign(report, own)) return undefined;
  const others = await Promise.all(PROFILE_IDS.map((other) => loadProfile(other)));
  const samplesOf = ({ id: other }: { readonly id: string }) =>
    firstRecords(openUnder(others.find((profile) => profile.id === other) ?? own));
  return betterProfile(own, others, samplesOf, asOf);
}

/** The first records of each kind. */
async function firstRecords(open: OpenDataset): Promise<SampleRecord[]> {
  const found: SampleRecord[] = [];
  const counts = new Map<EntityName, number>();
  let seen = 0;
  for await (const items of open()) {
    for (const item of items) {
      if (item.type !== 'record') continue;
      const count = counts.get(item.entity) ?? 0;
      counts.set(item.entity, count + 1);
      if (count < ENOUGH) found.push({ entity: item.entity, record: item.record });
    }
    seen += items.length;
    if (seen > FAR_ENOUGH) break;
  }
  return found;
}
