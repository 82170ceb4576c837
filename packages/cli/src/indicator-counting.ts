import type { EntityName, RawRecord } from '@emis-sdk/model';
import { type PluginHost, portalIndicator } from '@emis-sdk/plugin-host';
import type { CountryProfile } from '@emis-sdk/profiles';
import { IndicatorCounts, type IndicatorParameters, type PluginFigure } from '@emis-sdk/profiles/indicators';
import type { Validation } from '@emis-sdk/validation';
import { checkBundle, judgedOn } from './bundle-check.ts';
import type { CheckOptions, CommandContext } from './context.ts';

export interface IndicatorOptions extends CheckOptions {
  readonly previous?: string;
  readonly population?: string;
  readonly to?: 'csv' | 'json';
  readonly output?: string;
  readonly indicator: readonly string[];
  readonly places: readonly string[];
  readonly schoolYear?: number;
  readonly repeatLimit?: number | 'none';
  readonly countOn?: string;
  readonly from?: string;
}

export interface CountedBundle {
  readonly counts: IndicatorCounts;
  readonly validation: Validation;
  readonly leftOut: number;
}

/** Judges a bundle, and counts the records that can be sent: what the EMIS would have. */
export async function countBundle(
  path: string,
  options: IndicatorOptions,
  { terminal, say, signal }: CommandContext,
  profile: CountryProfile,
  host: PluginHost,
  /** The year of enrolments that state none. */
  schoolYear: number | undefined,
): Promise<CountedBundle> {
  const { format, validation } = await checkBundle({
    ...{ from: path, profile, host, asOf: judgedOn(options.asOf), strict: options.strict === true, reveal: false },
    encoding: options.encoding,
    ...(options.from === undefined ? {} : { format: options.from }),
    ...{ terminal, say, signal },
  });
  const counts = new IndicatorCounts({
    ...{ profile, entities: format.entities, parameters: parametersOf(options) },
    ...(schoolYear === undefined ? {} : { schoolYear }),
  });
  for await (const { entity, record } of validation.valid()) counts.add(entity, record);
  const { valid, read } = validation.report;
  terminal.talk(say('indicators.counted', { records: valid, path, left: read.total - valid + read.unread }));
  return { counts, validation, leftOut: read.total - valid + read.unread };
}

function parametersOf({ repeatLimit, countOn }: IndicatorOptions): Partial<IndicatorParameters> {
  return { ...(repeatLimit === undefined ? {} : { repeatLimit }), ...(countOn === undefined ? {} : { countOn }) };
}

/** What the indicators of plugins come to. Each reads the records that are in order once for every entity it looks at. */
export async function figuresOf(host: PluginHost, validation: Validation): Promise<PluginFigure[]> {
  const figures: PluginFigure[] = [];
  async function* records(wantedEntity: EntityName): AsyncGenerator<RawRecord> {
    for await (const { entity, record } of validation.valid()) if (entity === wantedEntity) yield record;
  }
  for (const indicator of host.indicators().map(portalIndicator)) {
    for (const figure of await indicator.compute(records)) figures.push({ indicator: indicator.id, ...figure });
  }
  return figures;
}
