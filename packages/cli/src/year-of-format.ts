import type { Bundle, Format, ReadableFormat, WritableFormat } from '@emis-sdk/formats';
import { ENTITY_NAMES, type OpenDataset } from '@emis-sdk/model';
import type { ChooseYear } from './named-format.ts';

/** The year that the files themselves are of. */
export function yearOfBundle(bundle: Bundle): ChooseYear<ReadableFormat> {
  return async (years) => {
    for (const format of years) if ((await format.recognise(bundle)) !== undefined) return format;
    return undefined;
  };
}

/** The year of the files that are read, or else the one school year that the records are of. */
export function yearOfRecords({ edition }: Format, open: OpenDataset): ChooseYear<WritableFormat> {
  return async (years) => {
    const year = edition ?? (await onlySchoolYear(open));
    return years.find((format) => format.edition === year);
  };
}

const SESSIONS = ENTITY_NAMES.indexOf('academic-session');

/** The school year of a dataset that is of one. It is read no further than to its years, which come before people. */
async function onlySchoolYear(open: OpenDataset): Promise<string | undefined> {
  const years = new Set<unknown>();
  read: for await (const items of open()) {
    for (const item of items) {
      if (item.type !== 'record') continue;
      if (ENTITY_NAMES.indexOf(item.entity) > SESSIONS) break read;
      if (item.entity === 'academic-session' && item.record['type'] === 'schoolYear')
        years.add(item.record['schoolYear']);
    }
  }
  const [year] = years;
  return years.size === 1 && typeof year === 'number' ? String(year) : undefined;
}
