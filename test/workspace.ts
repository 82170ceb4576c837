import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What a test reads of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly publishConfig?: {
    readonly bin?: Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  /** The folder's name: `model`. */
  readonly name: string;
  /** The folder's absolute path. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every package under `packages/`, by name. */
export function workspacePackages(): WorkspacePackage[] {
  return readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(ROOT, 'packages', name);
      return { name, folder, manifest: readManifest(folder) };
    });
}

/** Every TypeScript file under a folder, absolute, in a fixed order. */
export function sourcesUnder(folder: string): string[] {
  return filesUnder(folder, '**/*.{ts,mts}');
}

/**
 * Every file under a folder whose path fits a pattern, absolute, in a fixed order; what was installed or built is left out.
 * Links are not followed: through those in `node_modules` a folder holds hundreds of thousands of files.
 */
export function filesUnder(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder, exclude: ['**/node_modules/**', '**/dist/**'] })
    .map((path) => join(folder, path))
    .sort();
}

/** The source files that a package's `exports` name, by sub-path: `.` and `./node`. */
export function sourceEntries({ folder, manifest }: WorkspacePackage): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [subPath, target] of Object.entries(manifest.exports)) {
    const source = typeof target === 'string' ? undefined : target['@emis-sdk/source'];
    if (source !== undefined) entries.set(subPath, join(folder, source));
  }
  return entries;
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.endsWith('-for-tests.ts');
}

/** A path as people read it: from the root of the repository, with `/`. */
export function shown(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}
