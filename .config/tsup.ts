import { defineConfig } from 'tsup';
import { entriesOf } from './entries.ts';

/** How the code of every package is built; its types are written by `types.ts`. Other packages stay imports and are never copied in. */
export default defineConfig(() => ({
  entry: entriesOf('.'),
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  removeNodeProtocol: false,
  external: [/^@emis-sdk\//, /^node:/],
}));
