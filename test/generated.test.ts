import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MADE_FOLDERS, standardFiles } from './generate/standard-files.ts';
import { ROOT, shown } from './workspace.ts';

const HOW = 'run: npx -y pnpm@12 standard';
const files = standardFiles();

describe('what is made from the standard’s code', () => {
  it('is as the code says now', () => {
    const stale = [...files].filter(([path, text]) => {
      const file = join(ROOT, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    expect(
      stale.map(([path]) => path),
      HOW,
    ).toEqual([]);
  });

  it('has nothing beside it that the code no longer says', () => {
    const present = MADE_FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => shown(join(entry.parentPath, entry.name))),
    );
    expect(
      present.filter((path) => !files.has(path)),
      HOW,
    ).toEqual([]);
  });
});
