import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly publishConfig?: { readonly bin?: Readonly<Record<string, string>> };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const SOURCE_CONDITION = '@emis-sdk/source';

/**
 * The sources from which a package is built, as paths from its folder: those that its own `package.json` names, so
 * that the list of sub-paths stands in one place.
 */
export function entriesOf(folder: string): string[] {
  const { exports, publishConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const subPaths = Object.values(exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target[SOURCE_CONDITION];
    return source === undefined ? [] : [source.replace(/^\.\//, '')];
  });
  const commands = Object.values(publishConfig?.bin ?? {});
  return [...subPaths, ...commands.map((built) => built.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'))];
}
