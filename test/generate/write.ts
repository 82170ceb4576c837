import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, shown } from '../workspace.ts';
import { MADE_FOLDERS, standardFiles } from './standard-files.ts';

const files = standardFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
for (const folder of MADE_FOLDERS) {
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(shown(path))) rmSync(path);
  }
}
console.log(`${files.size} files written from the standard's code.`);
