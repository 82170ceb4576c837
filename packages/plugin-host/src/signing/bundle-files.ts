import { permissionsOf } from '@emis-sdk/plugin';
import { PluginError } from '../errors.ts';
import { sha256 } from './hex.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from './statement.ts';

/** The files of a plugin by their paths, with `/` between folders: what was read once, so that what is checked is what runs. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** What a bundle may hold. */
export const BUNDLE_LIMITS = { files: 500, bytes: 16 * 1_048_576 } as const;

/** Names that some system takes for a device, whatever follows the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const PART = /^[A-Za-z0-9_][A-Za-z0-9_.+@-]*$/;

/** Whether a path stays inside the bundle and means one and the same file on every system. */
export function isSafePath(path: string): boolean {
  return (
    path.length <= 300 &&
    path
      .split('/')
      .every((part) => PART.test(part) && !part.endsWith('.') && !DEVICES.test(part) && part !== '__proto__')
  );
}

/**
 * Refuses a bundle that could mean something else on another machine, or that is too large to look at.
 *
 * @throws {PluginError} `plugin.file-path`, `plugin.bundle-too-large`
 */
export function checkBundle(files: BundleFiles, plugin: string): void {
  const folded = new Set<string>();
  let bytes = 0;
  for (const [path, content] of files) {
    bytes += content.length;
    const same = path.toLowerCase();
    if (!isSafePath(path) || folded.has(same)) throw new PluginError('plugin.file-path', { plugin, path });
    folded.add(same);
  }
  if (files.size > BUNDLE_LIMITS.files || bytes > BUNDLE_LIMITS.bytes) {
    const { files: most, bytes: mostBytes } = BUNDLE_LIMITS;
    throw new PluginError('plugin.bundle-too-large', { plugin, files: most, megabytes: mostBytes / 1_048_576 });
  }
}

/** SHA-256 of every file that a statement speaks of, by path in order. */
export async function digestsOf(files: BundleFiles): Promise<Record<string, string>> {
  const paths = [...files.keys()].filter((path) => path !== SIGNATURE_FILE).sort();
  const digests = await Promise.all(paths.map(async (path) => [path, await sha256(contentOf(files, path))] as const));
  return Object.fromEntries(digests);
}

/** What the description of a plugin says that a signature must agree with. */
export interface Described {
  readonly id: string;
  readonly version: string;
  readonly grants: readonly string[];
}

/** Reads that from `plugin.json`; nothing when it is not there or no description. */
export function describedBy(files: BundleFiles, read: (text: string) => DescribedManifest): Described | undefined {
  const content = files.get(MANIFEST_FILE);
  if (content === undefined) return undefined;
  try {
    const { id, version, grants } = read(new TextDecoder('utf-8', { fatal: true }).decode(content));
    return { id, version, grants: [...permissionsOf(grants)].sort() };
  } catch {
    return undefined;
  }
}

interface DescribedManifest {
  readonly id: string;
  readonly version: string;
  readonly grants: Parameters<typeof permissionsOf>[0];
}

function contentOf(files: BundleFiles, path: string): Uint8Array {
  return files.get(path) ?? new Uint8Array();
}
