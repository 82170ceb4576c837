import { BundleError } from '../bundle-error.ts';

/** What the operating system's refusal means for the person who gave the path. */
export function notReadable(path: string, cause: unknown): BundleError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new BundleError('bundle.not-found', `There is nothing at ${path}. Check the path.`, { path }, { cause });
  }
  return new BundleError(
    'bundle.not-readable',
    `${path} cannot be read (${code ?? 'unknown'}). Check that you have the right to read it.`,
    { path },
    { cause },
  );
}
