import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detectFormat, memoryBundle } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { ENTITY_NAMES, type EntityName, plainDate, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { loadProfile, type ProfileId } from '@emis-sdk/profiles';
import {
  generateSchools,
  plantFaults,
  type SyntheticDataset,
  sampleFiles,
  scoreAgainstTruth,
  spoilFiles,
  streamFaultyOneRoster11,
  writeOneRoster11,
} from '@emis-sdk/testing';
import { type Report, validateDataset } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

const SAMPLE = join(ROOT, 'examples/sample-bundle');
const AS_OF = plainDate.parse('2026-08-01');
const PROFILES: readonly ProfileId[] = ['international', 'chile'];

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

const COUNTRIES: readonly { profile: ProfileId; under: readonly ProfileId[]; school: string }[] = [
  { profile: 'international', under: ['international'], school: 'school-code' },
  { profile: 'chile', under: ['international', 'chile'], school: 'cl.rbd' },
  { profile: 'brazil', under: ['brazil'], school: 'br.inep-school' },
];
/** One seed for each of these: what differs between them is a table of numbers. */
const MORE_COUNTRIES: typeof COUNTRIES = (
  [
    ['argentina', 'ar.cue-anexo'],
    ['colombia', 'co.dane'],
    ['dominican-republic', 'do.centro'],
    ['ecuador', 'ec.amie'],
    ['guatemala', 'gt.codigo-establecimiento'],
    ['honduras', 'hn.sace'],
    ['jamaica', 'jm.school'],
    ['mexico', 'mx.cct'],
    ['paraguay', 'py.institucion'],
    ['peru', 'pe.codigo-modular'],
    ['uruguay', 'uy.escuela'],
  ] as const
).map(([profile, school]) => ({ profile, under: [profile], school }));

describe.each([
  ...COUNTRIES.flatMap((country) => [1, 77, 4_000_000].map((seed) => ({ ...country, seed }))),
  ...MORE_COUNTRIES.map((country) => ({ ...country, seed: 77 })),
])('schools of $profile of the seed $seed', ({ profile, under, school, seed }) => {
  const options = { seed, schools: 3, students: 300, schoolYear: 2026, profile };
  const dataset = generateSchools(options);
  const clean = writeOneRoster11(dataset);

  it('are clean under every profile that is theirs, in OneRoster and in the words of the standard', async () => {
    for (const id of under) {
      const report = await check(memoryBundle(Object.fromEntries(clean)), id);
      expect(notices(report)).toEqual([]);
      expect(report.verdict).toBe('accepted');
      expect(report.read.byEntity.enrolment).toBe(options.students);
      const whole = await validateDataset(() => recordsOf(dataset.records), {
        profile: await loadProfile(id),
        asOf: AS_OF,
      });
      expect(notices(whole.report)).toEqual([]);
      expect(whole.report.read.byEntity['utility-service']).toBe(12);
    }
  });

  it('come out of their files as the very records that went in', async () => {
    const { records } = dataset;
    const bundle = memoryBundle(Object.fromEntries(clean));
    const { format } = await detectFormat(bundle);
    const read = new Map<EntityName, Map<unknown, RawRecord>>(ENTITY_NAMES.map((entity) => [entity, new Map()]));
    for (const item of (await Array.fromAsync(format.read(bundle, { schoolIdentifier: school }))).flat()) {
      if (item.type === 'record') read.get(item.entity)?.set(item.record.id, item.record);
    }
    const gaveUp = new Set(
      records.enrolment
        .filter((one) => one.exitReason === 'transferred')
        .map((one) => `${one.studentId} ${one.schoolId}`),
    );
    for (const entity of IN_ONEROSTER) {
      const said = (records[entity] as readonly RawRecord[]).filter(
        ({ studentId, schoolId }) => !gaveUp.has(`${String(studentId)} ${String(schoolId)}`),
      );
      expect(said.length).toBeGreaterThan(0);
      const made = new Map(said.map((record) => [record.id, comparable(record)]));
      expect(new Map([...(read.get(entity) ?? [])].map(([id, record]) => [id, comparable(record)]))).toEqual(made);
    }
  });

  it('with planted faults show those and nothing else', async () => {
    const { files, truth } = plantFaults({ ...options, students: 450 });
    for (const id of under) expectTheTruth(await check(memoryBundle(Object.fromEntries(files)), id), truth, id);
  });
});

it('shows that whole files were spoilt', async () => {
  const seed = 3;
  const stream = spoilFiles(
    streamFaultyOneRoster11({ seed, schools: 3, students: 450, schoolYear: 2026, profile: 'chile' }),
    seed,
  );
  const parts = new Map<string, Buffer[]>();
  let next = stream.next();
  for (; !next.done; next = stream.next()) {
    const { file, text, encoding } = next.value;
    parts.set(file, [...(parts.get(file) ?? []), Buffer.from(text, encoding)]);
  }
  const files = Object.fromEntries([...parts].map(([file, bytes]) => [file, Buffer.concat(bytes)]));
  expect(next.value.faults.filter(({ id }) => id.startsWith('W'))).toHaveLength(2);
  expectTheTruth(await check(memoryBundle(files), 'chile'), next.value, 'chile');
});

/** What OneRoster 1.1 has a place for. */
const IN_ONEROSTER = [
  'territory',
  'school',
  'academic-session',
  'course',
  'class',
  'person',
  'guardian-link',
  'enrolment',
  'class-enrolment',
  'staff-assignment',
  'teaching-assignment',
] as const satisfies readonly EntityName[];
/** Fields of those that it has none for. */
const NOT_IN_ONEROSTER = [
  ...['status', 'siteIds', 'localityKind', 'shiftId', 'roomId'],
  ...['level', 'modality', 'entryKind', 'exitReason'],
];

async function* recordsOf(records: SyntheticDataset['records']): AsyncGenerator<ReadItem[]> {
  for (const entity of ENTITY_NAMES) {
    yield records[entity].map((record, index) => ({
      type: 'record',
      entity,
      record: { ...record },
      file: `${entity}.ndjson`,
      row: index + 1,
      columns: {},
      findings: [],
    }));
  }
}

/** A record without what OneRoster 1.1 cannot say: a principal, and the schools of a guardian, which it must name all the same. */
function comparable(record: RawRecord): RawRecord {
  const { extensions, identifiers, ...fields } = record;
  const own = Object.entries(extensions ?? {}).filter(([name]) => name !== 'orgSourcedIds');
  const numbers = Array.isArray(identifiers) ? identifiers : [];
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_IN_ONEROSTER.includes(name))),
    ...(own.length > 0 && { extensions: Object.fromEntries(own) }),
    // A school has one code in it.
    ...(numbers.length > 0 && {
      identifiers: 'siteIds' in record || 'territoryId' in record ? numbers.slice(0, 1) : numbers,
    }),
    ...(fields.role === 'principal' && { role: 'administrator' }),
  };
}

async function check(bundle: Awaited<ReturnType<typeof openBundle>>, profileId: ProfileId): Promise<Report> {
  const profile = await loadProfile(profileId);
  const { format } = await detectFormat(bundle);
  expect(format.id).toBe('oneroster-1.1');
  const open = () => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier });
  const { report } = await validateDataset(open, { profile, asOf: AS_OF });
  expect(report.engineErrors).toEqual([]);
  return report;
}

function expectTheTruth(report: Report, truth: ReturnType<typeof plantFaults>['truth'], profile: ProfileId): void {
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
