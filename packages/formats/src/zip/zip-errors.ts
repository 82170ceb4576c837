import { BundleError } from '../bundle-error.ts';

/** An archive that cannot be unpacked as it stands. */
export function brokenZip(path: string, why: string, cause?: unknown): BundleError {
  return new BundleError(
    'zip.broken',
    `${path} is damaged or no zip that can be read: ${why}. Make the zip anew, or give the folder instead.`,
    { path },
    cause === undefined ? undefined : { cause },
  );
}
