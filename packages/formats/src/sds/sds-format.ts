import type { ReadableFormat } from '../format.ts';
import { rosterFormat } from '../roster/roster-format.ts';
import type { SdsVersion } from './read-sds.ts';

/** Microsoft School Data Sync of one version. */
export function sdsFormat(version: SdsVersion): ReadableFormat {
  return rosterFormat({
    id: `sds-${version}`,
    title: `Microsoft School Data Sync ${version}`,
    async recognise(bundle) {
      const { recogniseSds } = await import('./recognise-sds.ts');
      return recogniseSds(version, bundle);
    },
    async *read(bundle, context) {
      const { readSds } = await import('./read-sds.ts');
      yield* readSds(version, bundle, context);
    },
  });
}
