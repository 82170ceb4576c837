import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detectFormat, memoryBundle } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { ENTITY_NAMES, type EntityName, plainDate, type RawRecord } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import {
  generateSchools,
  plantFaults,
  type SyntheticOptions,
  sampleFiles,
  scoreAgainstTruth,
  type TruthProfile,
  writeOneRoster11,
} from '@emis-sdk/testing';
import { type Report, validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

const SAMPLE = join(ROOT, 'examples/sample-bundle');
const PROFILES: readonly TruthProfile[] = ['international', 'chile'];

describe('the sample bundle', () => {
  it('is, byte for byte, what its seed gives', async () => {
    const made = sampleFiles();
    expect((await readdir(SAMPLE)).sort()).toEqual([...made.keys(), 'README.md'].sort());
    for (const [name, text] of made) {
      expect((await readFile(join(SAMPLE, name))).equals(Buffer.from(text)), name).toBe(true);
    }
  });

  it.each(PROFILES)(
    'shows every planted fault at its place, and nothing else, under the profile %s',
    async (profile) => {
      const truth = JSON.parse(await readFile(join(SAMPLE, 'truth.json'), 'utf8'));
      expectTheTruth(await check(await openBundle(SAMPLE), profile), truth, profile);
    },
  );
});

describe.each([
  { seed: 1, schools: 3, students: 900, schoolYear: 2026 },
  { seed: 77, schools: 2, students: 260, schoolYear: 2025 },
  { seed: 4_000_000, schools: 8, students: 2400, schoolYear: 2026 },
])('schools of the seed $seed', (options) => {
  it.each(PROFILES)('are clean under the profile %s', async (profile) => {
    const report = await check(memoryBundle(Object.fromEntries(cleanFiles(options))), profile);
    expect(notices(report)).toEqual([]);
    expect(report.verdict).toBe('accepted');
    expect(report.read.byEntity.enrolment).toBe(options.students);
  });

  it('come out of their files as the very records that went in', async () => {
    const { records } = generateSchools(options);
    const bundle = memoryBundle(Object.fromEntries(cleanFiles(options)));
    const { format } = await detectFormat(bundle);
    const read = new Map<EntityName, Map<unknown, RawRecord>>(ENTITY_NAMES.map((entity) => [entity, new Map()]));
    for (const item of (await Array.fromAsync(format.read(bundle, { schoolIdentifier: 'cl.rbd' }))).flat()) {
      if (item.type === 'record') read.get(item.entity)?.set(item.record.id, item.record);
    }
    for (const entity of ENTITY_NAMES) {
      const made = new Map(records[entity].map((record) => [record.id, comparable(record)]));
      expect(made.size).toBeGreaterThan(0);
      expect(new Map([...(read.get(entity) ?? [])].map(([id, record]) => [id, comparable(record)]))).toEqual(made);
    }
  });

  it.each(PROFILES)('with planted faults show those and nothing else under the profile %s', async (profile) => {
    const { files, truth } = plantFaults(cleanFiles(options), options.seed);
    expectTheTruth(await check(memoryBundle(Object.fromEntries(files)), profile), truth, profile);
  });
});

/** A record without what OneRoster 1.1 cannot say: a principal, and the schools of a guardian, which it must name all the same. */
function comparable(record: RawRecord): RawRecord {
  const { extensions, ...fields } = record;
  const own = Object.entries(extensions ?? {}).filter(([name]) => name !== 'orgSourcedIds');
  return {
    ...fields,
    ...(own.length > 0 && { extensions: Object.fromEntries(own) }),
    ...(fields.role === 'principal' && { role: 'administrator' }),
  };
}

function cleanFiles(options: SyntheticOptions): Map<string, string> {
  return writeOneRoster11(generateSchools(options));
}

async function check(bundle: Awaited<ReturnType<typeof openBundle>>, profileId: TruthProfile): Promise<Report> {
  const profile = await loadProfile(profileId);
  const { format } = await detectFormat(bundle);
  expect(format.id).toBe('oneroster-1.1');
  const open = () => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier });
  const { report } = await validateDataset(open, { profile, asOf: plainDate.parse('2026-08-01') });
  expect(report.engineErrors).toEqual([]);
  return report;
}

function expectTheTruth(report: Report, truth: ReturnType<typeof plantFaults>['truth'], profile: TruthProfile): void {
  const planted = truth.faults.filter(({ profiles }) => profiles.includes(profile));
  const score = scoreAgainstTruth(notices(report), truth, profile);
  expect(score.false, 'findings that nobody planted').toEqual([]);
  expect(score.missed, 'planted faults that nobody found').toEqual([]);
  expect(score.found).toHaveLength(planted.length);
  // Samples are capped, counts are not.
  const bySeverity = Object.groupBy(planted, ({ severity }) => severity);
  expect(report.findings.error).toBe(bySeverity.error?.length ?? 0);
  expect(report.findings.warning).toBe(bySeverity.warning?.length ?? 0);
  expect(report.verdict).toBe('accepted-in-part');
}

/** What the report says of errors and warnings, one by one. */
function notices(report: Report) {
  return report.groups
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ code, severity, samples }) => samples.map(({ where }) => ({ code, severity, ...where })));
}
