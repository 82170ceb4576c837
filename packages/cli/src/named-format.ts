import { canRead, canWrite, FORMATS, type Format, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { nearest } from '@emis-sdk/model';
import { loadProfile, PROFILE_IDS, type ProfileId } from '@emis-sdk/profiles';
import { CheckError } from './check-error.ts';
import type { CommandContext } from './context.ts';

type Teller = Pick<CommandContext, 'terminal' | 'say'>;

/** Chooses among formats of several years that share a short name; nothing when it cannot be told which year is meant. */
export type ChooseYear<Kind extends Format> = (years: readonly Kind[]) => Promise<Kind | undefined>;

/**
 * The format of an id, or of a short name such as `ndjson`, that can be read.
 *
 * @param more what the profile brings
 * @param choose of formats that have one for each year, the one that is meant by the name without it
 * @throws {CheckError} `cli.format-unknown`, `cli.format-of-profile`, `cli.format-which-year`
 */
export function readableFormat(
  id: string,
  more: readonly Format[],
  teller: Teller,
  choose: ChooseYear<ReadableFormat>,
): Promise<ReadableFormat> {
  return called(id, [...FORMATS, ...more], canRead, teller, choose);
}

/**
 * The format of an id, or of a short name such as `ndjson`, that can be written.
 *
 * @param more what the profile brings
 * @param choose of formats that have one for each year, the one that is meant by the name without it
 * @throws {CheckError} `cli.format-unknown`, `cli.format-of-profile`, `cli.format-which-year`
 */
export function writableFormat(
  id: string,
  more: readonly Format[],
  teller: Teller,
  choose: ChooseYear<WritableFormat>,
): Promise<WritableFormat> {
  return called(id, [...FORMATS, ...more], canWrite, teller, choose);
}

/** The profile that brings a format of an id, or of a short name; nothing when none does. */
export async function profileBringing(
  id: string,
  can: (format: Format) => boolean,
): Promise<{ readonly profile: ProfileId; readonly format: string } | undefined> {
  for (const profile of PROFILE_IDS) {
    const brought = (await loadProfile(profile)).formats.filter(can);
    const format = brought.find((one) => one.id === id) ?? ofShortName(id, brought) ?? yearsOf(id, brought)[0];
    if (format) return { profile, format: format.edition === undefined || format.id === id ? format.id : id };
  }
  return undefined;
}

async function called<Kind extends Format>(
  id: string,
  formats: readonly Format[],
  can: (format: Format) => format is Kind,
  { terminal, say }: Teller,
  choose: ChooseYear<Kind>,
): Promise<Kind> {
  const known = formats.filter(can);
  const found = known.find((format) => format.id === id);
  if (found) return found;
  const years = yearsOf(id, known);
  const meant = years.length > 0 ? await choose(years) : ofShortName(id, known);
  if (meant) {
    terminal.talk(say('format.short', { short: id, format: meant.id }));
    return meant;
  }
  if (years.length > 0) {
    const ids = years.map((format) => format.id).sort();
    throw new CheckError('cli.format-which-year', { format: id, known: ids.join(', ') });
  }
  const brought = await profileBringing(id, can);
  if (brought) throw new CheckError('cli.format-of-profile', { ...brought });
  const ids = known.map((format) => format.id);
  throw new CheckError('cli.format-unknown', {
    format: id,
    known: ids.join(', '),
    nearest: nearest(id, ids) ?? 'none',
  });
}

/** `csv` is our own CSV, `dhis2` the one that goes on so, and a name without a version its newest one. */
function ofShortName<Kind extends Format>(short: string, known: readonly Kind[]): Kind | undefined {
  const own = known.find((format) => format.id === `emis-${short}`);
  if (own) return own;
  const [begun, ...others] = known.filter(({ id, edition }) => id.startsWith(`${short}-`) && edition === undefined);
  if (others.length === 0) return begun;
  const version = (format: Kind) => format.id.slice(short.length + 1);
  return [...(begun ? [begun] : []), ...others]
    .filter((format) => /^[\d.]+$/.test(version(format)))
    .toSorted((a, b) => version(a).localeCompare(version(b), 'en', { numeric: true }))
    .at(-1);
}

/** The formats of a name that leaves out their year: `educacenso` of `educacenso-2025`. */
function yearsOf<Kind extends Format>(short: string, known: readonly Kind[]): Kind[] {
  return known.filter(({ id, edition }) => edition !== undefined && id.replace(`-${edition}`, '') === short);
}
