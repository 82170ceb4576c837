import { BundleError } from '../bundle-error.ts';

/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Refuses a name that leads out of the archive, or that a computer may take for something else than a file in it. */
export function checkName(path: string, name: string): void {
  const parts = name.split('/');
  const outside =
    name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || /[\\\0]/.test(name) || parts.includes('..');
  if (!outside && !parts.some((part) => RESERVED.test(part))) return;
  throw new BundleError(
    'zip.traversal',
    `${path} holds an entry whose name leads out of the archive: ${JSON.stringify(name)}. Such a zip is not unpacked. Make it anew from the files alone.`,
    { path, name },
  );
}
