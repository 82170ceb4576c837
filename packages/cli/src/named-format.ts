import { canRead, canWrite, FORMATS, type Format, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { nearest } from '@emis-sdk/model';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { CheckError } from './check-error.ts';
import type { CommandContext } from './context.ts';

type Teller = Pick<CommandContext, 'terminal' | 'say'>;

/**
 * The format of an id, or of a short name such as `ndjson`, that can be read.
 *
 * @param more what the profile brings
 * @throws {CheckError} `cli.format-unknown`, `cli.format-of-profile`
 */
export function readableFormat(id: string, more: readonly Format[], teller: Teller): Promise<ReadableFormat> {
  return called(id, [...FORMATS, ...more], canRead, teller);
}

/**
 * The format of an id, or of a short name such as `ndjson`, that can be written.
 *
 * @param more what the profile brings
 * @throws {CheckError} `cli.format-unknown`, `cli.format-of-profile`
 */
export function writableFormat(id: string, more: readonly Format[], teller: Teller): Promise<WritableFormat> {
  return called(id, [...FORMATS, ...more], canWrite, teller);
}

async function called<Kind extends Format>(
  id: string,
  formats: readonly Format[],
  can: (format: Format) => format is Kind,
  { terminal, say }: Teller,
): Promise<Kind> {
  const known = formats.filter(can);
  const found = known.find((format) => format.id === id);
  if (found) return found;
  const meant = ofShortName(id, known);
  if (meant) {
    terminal.talk(say('format.short', { short: id, format: meant.id }));
    return meant;
  }
  for (const profile of PROFILE_IDS) {
    const brought = (await loadProfile(profile)).formats.filter(can);
    const format = brought.find((one) => one.id === id) ?? ofShortName(id, brought);
    if (format) throw new CheckError('cli.format-of-profile', { format: format.id, profile });
  }
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
  const [begun, ...others] = known.filter((format) => format.id.startsWith(`${short}-`));
  if (others.length === 0) return begun;
  const version = (format: Kind) => format.id.slice(short.length + 1);
  return known
    .filter((format) => format.id.startsWith(`${short}-`) && /^[\d.]+$/.test(version(format)))
    .toSorted((a, b) => version(a).localeCompare(version(b), 'en', { numeric: true }))
    .at(-1);
}
