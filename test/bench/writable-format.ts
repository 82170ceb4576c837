import { canWrite, FORMATS, type WritableFormat } from '@emis-sdk/formats';
import { loadProfile } from '@emis-sdk/profiles';

/** The country that brings a format, by how its id begins. */
const COUNTRIES = { bnh: 'argentina', educacenso: 'brazil' } as const;

/** A format of the package or of a country, that can be written. */
export async function writableFormat(id: string): Promise<WritableFormat> {
  const country = Object.entries(COUNTRIES).find(([start]) => id.startsWith(start))?.[1];
  const formats = country ? (await loadProfile(country)).formats : FORMATS;
  const found = formats.filter(canWrite).find((each) => each.id === id);
  if (!found) throw new Error(`No format is written under ${id}`);
  return found;
}
