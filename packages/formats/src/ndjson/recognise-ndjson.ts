import { isEntityName } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';
import { recordFiles } from './files.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/** Why a bundle looks like records of the standard, one a line: its manifest, the names of its files, or what its lines say. */
export async function recogniseNdjson(bundle: Bundle): Promise<string | undefined> {
  const { own, mixed } = recordFiles(bundle);
  if (own.length === 0 && mixed.length === 0) return undefined;
  const manifest = await readManifest(bundle);
  if (manifest?.ours) return `${MANIFEST_FILE}: emis-ndjson`;
  if (own.length > 0) return own.map(({ source }) => source.name).join(', ');
  for (const source of mixed) if (await saysEntities(source)) return `${source.name}: {"entity":…,"record":…}`;
  return undefined;
}

const ENOUGH = 4096;

/** Whether the first line of a file says of which entity its record is. It need not be whole. */
async function saysEntities(source: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const chunk of source.open()) {
    text += decoder.decode(chunk.subarray(0, ENOUGH), { stream: true });
    if (text.length >= ENOUGH) break;
  }
  const name = /^\s*\{\s*"entity"\s*:\s*"([a-z-]{1,40})"\s*,\s*"record"\s*:/.exec(text)?.[1];
  return name !== undefined && isEntityName(name);
}
