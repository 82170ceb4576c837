import { detectFormat, entitiesIn } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import type { EntityName } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import type { Source } from '@emis-sdk/validation/node';

/** A bundle in a folder, for any thread. */
export async function openSource(folder: unknown): Promise<Source & { readonly entities: readonly EntityName[] }> {
  const bundle = await openBundle(String(folder));
  const { format } = await detectFormat(bundle);
  return {
    open: () => format.read(bundle, {}),
    profile: await loadProfile('international'),
    entities: entitiesIn(format, bundle),
  };
}
