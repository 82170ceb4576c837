import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PLUGIN_CODE, PLUGIN_JSON } from '@emis-sdk/plugin';
import { SIGNATURE_FILE } from '@emis-sdk/plugin-host';
import { buildPlugin } from '@emis-sdk/testing/author';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** `emis plugin build`: one file of code, and what the plugin says of itself, ready to be signed. */
export async function buildProject(
  options: { readonly entry?: string; readonly output: string },
  { terminal, say, json }: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const { entry } = options;
  const { description, code } = await buildPlugin(folder, entry === undefined ? {} : { entry });
  const target = resolve(folder, options.output);
  await mkdir(target, { recursive: true });
  // It was given for other files.
  await rm(join(target, SIGNATURE_FILE), { force: true });
  await writeFile(join(target, PLUGIN_CODE), code);
  await writeFile(join(target, PLUGIN_JSON), `${JSON.stringify(description, undefined, 2)}\n`);
  const { id, version } = description;
  const kilobytes = Math.ceil(Buffer.byteLength(code) / 1024);
  terminal.talk(say('plugin.built', { id, version, folder: target, kilobytes }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: true, id, version, folder: target, kilobytes }));
  return EXIT.ok;
}
