import type { Discovery } from '@emis-sdk/protocol';

/** So many records take minutes to send: what breaks meanwhile should cost a piece, not the whole. */
export const MANY_RECORDS = 50_000;

/**
 * Whether the valid records of an export go as one file in pieces. What somebody says stands; where nothing was said, many do, if the EMIS takes files.
 *
 * @param upload what was said: `--upload`, `--no-upload`
 * @param discover what the EMIS says of itself, asked only where it matters
 */
export async function goesAsFile(
  valid: number,
  upload: boolean | undefined,
  discover: () => Promise<Pick<Discovery, 'limits'>>,
): Promise<boolean> {
  if (upload !== undefined) return upload;
  return valid >= MANY_RECORDS && (await discover()).limits.pieceBytes !== undefined;
}
