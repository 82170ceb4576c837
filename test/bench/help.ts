import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../commands.ts';
import { installTarballs } from '../packed/consumer.ts';
import { packEverything } from '../packed/tarballs.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const ROUNDS = 21;

/** How long somebody waits for help who installed the packed packages, beside the same Node doing nothing. Rounds are interleaved; the first is not counted. */
export async function measureHelp(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'emis-bench-help-'));
  try {
    const vendor = join(folder, 'vendor');
    await installTarballs(vendor, await packEverything(join(folder, 'tarballs')));
    const emis = join(vendor, 'node_modules/@emis-sdk/cli/dist/emis.js');
    const cases = {
      'node -e 0': ['-e', '0'],
      'emis --help': [emis, '--help'],
      'emis submit --help': [emis, 'submit', '--help'],
      'emis certify verify --help --lang es': [emis, 'certify', 'verify', '--help', '--lang', 'es'],
    };
    const taken = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, args] of Object.entries(cases)) {
        const began = performance.now();
        await mustRun([process.execPath, ...args], vendor);
        if (round > 0) taken.get(name)?.push(performance.now() - began);
      }
    }
    const bare = taken.get('node -e 0') ?? [];
    const told = [...taken].filter(([name]) => name !== 'node -e 0');
    return {
      ratios: Object.fromEntries([
        ...told.map(([name, all]) => [`${name} / limit of 150 ms`, rounded(median(all) / 150)]),
        ...told.map(([name, all]) => [
          `${name} / node -e 0`,
          rounded(median(all.map((each, at) => each / (bare[at] ?? each)))),
        ]),
      ]),
      figures: Object.fromEntries([...taken].map(([name, all]) => [`${name}, ms`, rounded(median(all))])),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
