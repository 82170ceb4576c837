import * as z from 'zod';
import { BackupError } from './errors.ts';
import { open, seal } from './sealing.ts';
import type { SubjectKey } from './subject-keys.ts';

/** The first line of a backup, in the clear. */
const header = z.object({
  emisBackup: z.literal(1),
  id: z.uuid(),
  /** The last step of the schema that its database had. */
  schema: z.string(),
  /** Id of the key of what belongs to nobody. */
  key: z.string(),
});
export type BackupHeader = z.output<typeof header>;

/** Every other line: one part or several, each under the keys of all whom it tells of. What the first cannot say without, the others add. */
const parts = z.array(z.tuple([z.array(z.string()).min(1), z.string()])).min(1);

/** A text, and the keys that it takes to open it. */
export interface PlainPart {
  readonly keys: readonly SubjectKey[];
  readonly text: string;
}

/** A part of a line as it is read; without text where a key of it was destroyed. */
export interface OpenedPart {
  readonly text: string | undefined;
  /** Ids of the keys that are not there any more. */
  readonly destroyed: readonly string[];
}

export function writeHeader(head: BackupHeader): string {
  return `${JSON.stringify(head)}\n`;
}

/** @throws {BackupError} `backup.not-one` */
export function readHeader(text: string): BackupHeader {
  const read = header.safeParse(parsed(text));
  if (!read.success) throw new BackupError('backup.not-one');
  return read.data;
}

/** @param line counted from 1, the header being 0: a line opens in its own place alone */
export function writeLine(backup: string, line: number, plain: readonly PlainPart[]): string {
  const sealed = plain.map(({ keys, text }, part) => {
    const ids = keys.map(({ id }) => id);
    return [
      ids,
      seal(
        text,
        keys.map(({ key }) => key),
        { backup, line, part, keys: ids },
      ),
    ];
  });
  return `${JSON.stringify(sealed)}\n`;
}

/** The parts of a line, and the ids of the keys that they take. @throws {BackupError} `backup.damaged` */
export function readLine(text: string, line: number): readonly (readonly [keys: string[], sealed: string])[] {
  const read = parts.safeParse(parsed(text));
  if (!read.success) throw new BackupError('backup.damaged', { line });
  return read.data;
}

/** @throws {BackupError} `backup.damaged` when a key is there and does not open it */
export function openPart(
  [ids, sealed]: readonly [keys: string[], sealed: string],
  keys: ReadonlyMap<string, Uint8Array>,
  place: { readonly backup: string; readonly line: number; readonly part: number },
): OpenedPart {
  const destroyed = ids.filter((id) => !keys.has(id));
  if (destroyed.length > 0) return { text: undefined, destroyed };
  const text = open(
    sealed,
    ids.flatMap((id) => keys.get(id) ?? []),
    { ...place, keys: ids },
  );
  if (text === undefined) throw new BackupError('backup.damaged', { line: place.line });
  return { text, destroyed };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
