import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

interface Manifest {
  readonly publishConfig?: { readonly bin?: Readonly<Record<string, string>> };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const SOURCE_CONDITION = '@emis-sdk/source';

/**
 * How every package is built. Its entries are the sources that its own `package.json` names, so that the list of
 * sub-paths stands in one place; other packages stay imports and are never copied in, neither as code nor as types.
 */
export default defineConfig(() => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return {
    entry: sourcesOf(manifest),
    outDir: 'dist',
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    // Packages are built in the order in which they need each other: the types of others are read from what was built of them.
    dts: { compilerOptions: { customConditions: [] } },
    splitting: true,
    clean: true,
    removeNodeProtocol: false,
    external: [/^@emis-sdk\//, /^node:/],
  };
});

function sourcesOf({ exports, publishConfig }: Manifest): string[] {
  const subPaths = Object.values(exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target[SOURCE_CONDITION];
    return source === undefined ? [] : [source.replace(/^\.\//, '')];
  });
  const commands = Object.values(publishConfig?.bin ?? {});
  return [...subPaths, ...commands.map((built) => built.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'))];
}
