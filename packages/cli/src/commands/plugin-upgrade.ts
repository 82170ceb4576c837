import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT } from '@emis-sdk/plugin';
import { CODEMODS, filesOfProject, upgraded } from '@emis-sdk/testing/author';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** `emis plugin upgrade`: changes what is deprecated into what takes its place. */
export async function upgradeProject(
  options: { readonly dryRun?: boolean },
  { terminal, say, language, json }: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const changed: { file: string; codemods: string[] }[] = [];
  for (const name of (await filesOfProject(folder)).filter((file) => /\.[cm]?[jt]s$/.test(file))) {
    const file = join(folder, name);
    const { text, needed } = upgraded(await readFile(file, 'utf8'));
    if (needed.length === 0) continue;
    changed.push({ file, codemods: needed.map(({ id }) => id) });
    for (const { words, gone } of needed)
      terminal.talk(`${file}: ${words[language]} (${say('plugin.upgrade-gone', { gone })})`);
    if (!options.dryRun) await writeFile(file, text);
  }
  const known = CODEMODS.length;
  if (changed.length === 0) terminal.talk(say('plugin.upgrade-none', { contract: String(CONTRACT), known }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, contract: CONTRACT, known, changed }));
  return EXIT.ok;
}
