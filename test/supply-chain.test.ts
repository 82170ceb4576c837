import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mustRun, pnpm } from './commands.ts';
import { type Manifest, ROOT, readManifest, workspacePackages } from './workspace.ts';

/** What a product embeds may bring along so many packages of others: directly, and in all. */
const DIRECT: Readonly<Record<string, number>> = {
  model: 4,
  validation: 4,
  protocol: 4,
  plugin: 4,
  client: 4,
};
const IN_ALL = 10;
const packages = workspacePackages();

/** The folder in which a package finds another, as Node looks for it. */
function folderOf(name: string, from: string): string {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}`);
  }
}

/** Every package of others that comes along, with its manifest; our own are walked through. */
function foreign(folder: string, found = new Map<string, Manifest>()): Map<string, Manifest> {
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
    const there = folderOf(name, folder);
    const manifest = readManifest(there);
    if (found.has(`${name} ${manifest.version}`)) continue;
    if (!name.startsWith('@emis-sdk/')) found.set(`${name} ${manifest.version}`, manifest);
    foreign(there, found);
  }
  return found;
}

describe.each(packages.filter(({ name }) => name in DIRECT))(
  'what $name brings into a product',
  ({ name, folder, manifest }) => {
    it(`is at most ${DIRECT[name]} packages of others directly and ${IN_ALL} in all, none with a script at installation`, () => {
      const direct = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@emis-sdk/'));
      expect(direct.length).toBeLessThanOrEqual(DIRECT[name] ?? 0);
      const all = foreign(folder);
      expect(all.size).toBeLessThanOrEqual(IN_ALL);
      const scripted = [...all].filter(([, { scripts = {} }]) =>
        ['preinstall', 'install', 'postinstall'].some((name) => name in scripts),
      );
      expect(scripted.map(([name]) => name)).toEqual([]);
    });
  },
);

it('names each dependency of what is published by one exact version', () => {
  const loose = packages.flatMap(({ manifest }) =>
    Object.entries(manifest.dependencies ?? {})
      .filter(([, version]) => !/^(\d+\.\d+\.\d+[\w.+-]*|workspace:\*)$/.test(version))
      .map(([name, version]) => `${manifest.name}: ${name} ${version}`),
  );
  expect(loose).toEqual([]);
});

it('lets only named packages run a script at installation, and takes none from outside the registry', () => {
  const policy = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  expect(policy).toMatch(/^strictDepBuilds: true$/m);
  expect(policy).toMatch(/^blockExoticSubdeps: true$/m);
  expect(policy).toMatch(/^minimumReleaseAge: 10080$/m);
  const allowed = [...policy.matchAll(/^ {2}([\w@/-]+): true$/gm)].map(([, name]) => name);
  expect(allowed).toEqual(['node', 'esbuild']);
  const lockfile = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8');
  expect(lockfile.match(/^.*resolution: \{(?!integrity: )[^}]*(git|tarball|repo)[^}]*$/gm) ?? []).toEqual([]);
});

it('packs the same tarball twice, and lists what comes along as CycloneDX', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emis-same-'));
  try {
    const env = { pnpm_config_verify_deps_before_run: 'false' };
    const one = ['--filter', '@emis-sdk/protocol'];
    const hashes: string[] = [];
    for (const turn of ['first', 'second']) {
      const target = join(folder, turn);
      await mustRun(pnpm(...one, 'pack', '--pack-destination', target), ROOT, env);
      const [file = ''] = await readdir(target);
      hashes.push(
        createHash('sha256')
          .update(await readFile(join(target, file)))
          .digest('hex'),
      );
    }
    expect(hashes[0]).toBe(hashes[1]);
    const list = join(folder, 'sbom.json');
    await mustRun(
      pnpm(...one, 'sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--prod', '--out', list),
      ROOT,
      env,
    );
    expect(JSON.parse(await readFile(list, 'utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
      components: expect.arrayContaining([expect.objectContaining({ name: 'zod', version: '4.6.7' })]),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
