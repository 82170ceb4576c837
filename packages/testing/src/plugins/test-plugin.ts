import {
  ENTITY_NAMES,
  type EntityName,
  type OpenDataset,
  type PlainDate,
  plainDate,
  type RawRecord,
  type ReadItem,
} from '@emis-sdk/model';
import type { IndicatorValue, Plugin } from '@emis-sdk/plugin';
import {
  createHost,
  type HostOptions,
  type LoadedPlugin,
  type LoadOptions,
  type PluginHost,
  portalIndicator,
} from '@emis-sdk/plugin-host';
import { type CountryProfile, loadProfile } from '@emis-sdk/profiles';
import { type FoundFinding, type Report, validateDataset } from '@emis-sdk/validation';
import type { SyntheticDataset } from '../dataset.ts';
import { generateSchools } from '../generate-schools.ts';
import { createMockEmis, type MockEmis } from '../mock-emis.ts';

/** What may be replaced of what {@link testPlugin} starts. */
export interface PluginTrialOptions<Settings> {
  readonly settings?: LoadOptions<Settings>['settings'];
  /** What of its grants is approved. @default 'all' */
  readonly approve?: LoadOptions['approve'];
  /** The id of a profile, or a profile. @default 'international' */
  readonly profile?: string | CountryProfile;
  /** The records it is shown. @default one invented school of thirty students */
  readonly school?: SyntheticDataset;
  /** The day on which records are judged. @default 2026-05-15 */
  readonly asOf?: PlainDate;
  /** Options of the host, or a host that runs already. It is closed in the end only when it was made here. */
  readonly host?: HostOptions | PluginHost;
}

/** Some records beside those of the school; one with the id of a record of the school takes its place. */
export type TrialRecords = Readonly<Partial<Record<EntityName, readonly object[]>>>;

/** A plugin that runs, in a host, over a school. */
export interface PluginTrial extends AsyncDisposable {
  readonly host: PluginHost;
  readonly plugin: LoadedPlugin;
  readonly school: SyntheticDataset;
  /** The report on the school, with these records in it: what the standard, the profile and the plugin say. */
  check(records?: TrialRecords): Promise<Report>;
  /** What the plugin itself says of the school, with these records in it. Personal facts are not masked: nobody here exists. */
  findings(records?: TrialRecords): Promise<FoundFinding[]>;
  /** The figures of one of its indicators over the school, with these records in it. The first one unless named. */
  figures(records?: TrialRecords, indicator?: string): Promise<readonly IndicatorValue[]>;
  /** A mock EMIS that judges by the plugin's rules and shows its indicators. Started when first asked for, and closed in the end. */
  emis(): Promise<MockEmis>;
  close(): Promise<void>;
}

/**
 * Starts a host with a plugin in it, beside a school; an EMIS with the plugin in it as well, when it is asked for. Every part can be
 * replaced. Close it, or declare it with `await using`.
 *
 * @throws {PluginError} when the host refuses the plugin
 * @example
 * await using trial = await testPlugin(plugin, { settings: { last: '08-31' } });
 * const late = makeEnrolment({ id: 'e9', entryDate: '2026-09-01' });
 * expect(await trial.findings({ enrolment: [late] })).toMatchObject([{ code: 'org.example.entry.late', id: 'e9' }]);
 */
export async function testPlugin<Settings>(
  plugin: Plugin<Settings>,
  options: PluginTrialOptions<Settings> = {},
): Promise<PluginTrial> {
  const { settings, approve = 'all', asOf = plainDate.parse('2026-05-15') } = options;
  const profile =
    typeof options.profile === 'object' ? options.profile : await loadProfile(options.profile ?? 'international');
  const given = options.host !== undefined && 'load' in options.host ? options.host : undefined;
  const host = given ?? createHost(options.host as HostOptions | undefined);
  const loaded = await host.load(plugin, {
    approvedBy: 'the test',
    approve,
    ...(settings === undefined ? {} : { settings }),
  });
  const school =
    options.school ??
    generateSchools({ seed: 1, schools: 1, students: 30, schoolYear: 2026, profile: 'international' });
  const all = (records: TrialRecords = {}) => merged(school, records);
  let emis: Promise<MockEmis> | undefined;
  const found = async (records: TrialRecords | undefined, onFinding: (finding: FoundFinding) => void) => {
    const open = datasetOf(all(records));
    const run = await validateDataset(open, { profile, asOf, rules: host.rules(), reveal: true, onFinding });
    return run.report;
  };
  const close = async () => {
    await (await emis)?.close();
    if (!given) await host.close();
  };
  return {
    ...{ host, plugin: loaded, school },
    check: (records) => found(records, () => {}),
    async findings(records) {
      const own: FoundFinding[] = [];
      const codes = new Set(loaded.manifest.contributes.rules);
      await found(records, (finding) => {
        if (codes.has(finding.code)) own.push(finding);
      });
      return own;
    },
    async figures(records, id) {
      const indicator = host.indicators().find((one) => one.id === (id ?? loaded.manifest.contributes.indicators[0]));
      if (!indicator) throw new TypeError(`${loaded.id} brings no indicator ${id ?? ''}`);
      const shown = all(records);
      return portalIndicator(indicator).compute(async function* (entity) {
        yield* shown.get(entity) ?? [];
      });
    },
    emis() {
      emis ??= createMockEmis({
        profiles: [profile],
        rules: host.rules(),
        messages: host.messages(),
        indicators: host.indicators().map(portalIndicator),
      });
      return emis;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

type Merged = ReadonlyMap<EntityName, readonly RawRecord[]>;

function merged({ records }: SyntheticDataset, more: TrialRecords): Merged {
  return new Map(
    ENTITY_NAMES.map((entity) => {
      const added = (more[entity] ?? []) as readonly RawRecord[];
      const ids = new Set(added.map(({ id }) => id));
      const kept = (records[entity] as readonly RawRecord[]).filter(({ id }) => !ids.has(id));
      return [entity, [...kept, ...added]] as const;
    }),
  );
}

function datasetOf(records: Merged): OpenDataset {
  return async function* open() {
    for (const [entity, all] of records) {
      yield all.map((record, index): ReadItem => {
        return { type: 'record', entity, record, file: entity, row: index + 2, columns: {}, findings: [] };
      });
    }
  };
}
