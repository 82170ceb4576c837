import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSchools, writeOneRoster11 } from '@emis-sdk/testing';

/** Writes the bundle of one made-up school into a new folder: for tests of what does not depend on how much there is. */
export async function writeSmallBundle(folder: string, { seed = 20261124, students = 150 } = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files = writeOneRoster11(generateSchools({ seed, schools: 1, students, schoolYear: 2026 }));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return folder;
}
