import { countLosses, type WritableFormat } from '@emis-sdk/formats';
import type { OpenDataset } from '@emis-sdk/model';

/** The file that a dataset becomes, and in words what it could not take. */
export async function writtenAs(
  format: WritableFormat,
  open: OpenDataset,
): Promise<{ text: string; losses: readonly string[] }> {
  const losses = countLosses();
  const parts: Uint8Array[] = [];
  for await (const { bytes } of format.write(open, { onLost: losses.onLost })) parts.push(bytes);
  const told = losses
    .list()
    .map(({ entity, field, reason, records }) => `${entity}.${field ?? ''} ${reason} ${records}`);
  return { text: Buffer.concat(parts).toString('latin1'), losses: told };
}
