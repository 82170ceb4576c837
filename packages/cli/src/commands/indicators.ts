import { CODE_LISTS } from '@emis-sdk/model';
import type { CountryProfile } from '@emis-sdk/profiles';
import {
  type ComputedValue,
  INDICATORS,
  type IndicatorFormula,
  indicatorValues,
  type JsonContext,
  valuesCsv,
  valuesJson,
} from '@emis-sdk/profiles/indicators';
import { judgedOn } from '../bundle-check.ts';
import { CheckError } from '../check-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formulasCalled } from '../indicator-choice.ts';
import { countBundle, figuresOf, type IndicatorOptions } from '../indicator-counting.ts';
import { listIndicators } from '../indicator-list.ts';
import { IndicatorTally } from '../indicator-tally.ts';
import { tellValues } from '../indicator-text.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { populationAt, type ReadPopulationFile } from '../population-file.ts';
import { fileSink } from '../report-output.ts';

/**
 * Computes indicators from the records that are in order, and writes every value, or tells a person those of the country. Without a path
 * it lists what can be computed.
 *
 * @throws {CheckError} `cli.indicator-unknown`, `cli.place-unknown`, `cli.one-stdout-values`
 */
export async function indicators(
  path: string | undefined,
  options: IndicatorOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (path === undefined) return listIndicators(context);
  const formulas = options.indicator.length === 0 ? INDICATORS : formulasCalled(options.indicator);
  checkKinds(options.places);
  const to = options.to ?? (options.output?.endsWith('.json') || (context.json && !options.output) ? 'json' : 'csv');
  if (context.json && to === 'csv' && options.output === undefined) throw new CheckError('cli.one-stdout-values', {});
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  try {
    const table = options.population === undefined ? undefined : await populationAt(options.population, context);
    const { schoolYear: year } = options;
    const current = await countBundle(path, options, context, profile, host, year);
    const yearBefore = year === undefined ? undefined : year - 1;
    const before =
      options.previous && (await countBundle(options.previous, options, context, profile, host, yearBefore));
    const { counts } = current;
    const made: Made = {
      to,
      formulas,
      values: () =>
        indicatorValues({
          ...{ counts, formulas },
          ...(before ? { previous: before.counts } : {}),
          ...(table?.population ? { population: table.population } : {}),
          ...(options.schoolYear === undefined ? {} : { schoolYear: options.schoolYear }),
          ...(options.places.length > 0 ? { kinds: options.places } : {}),
        }),
      context: {
        ...{ computedOn: judgedOn(options.asOf), profile, parameters: counts.parameters, formulas },
        ...(table?.population ? { population: table.population } : {}),
        figures: await figuresOf(host, current.validation),
      },
      table,
      leftOut: current.leftOut,
      skipped: counts.skipped,
    };
    return write(made, options, context, profile);
  } finally {
    await host.close();
  }
}

/** All that is written and told. */
interface Made {
  readonly to: 'csv' | 'json';
  readonly formulas: readonly IndicatorFormula[];
  values(): Iterable<ComputedValue>;
  readonly context: JsonContext;
  readonly table: ReadPopulationFile | undefined;
  readonly leftOut: number;
  readonly skipped: ReadonlyMap<string, number>;
}

function write(made: Made, options: IndicatorOptions, context: CommandContext, profile: CountryProfile): ExitCode {
  const { terminal, say } = context;
  const tally = new IndicatorTally();
  for (const [field, number] of made.skipped) terminal.talk(say('indicators.skipped', { count: number, field }));
  const asData = options.to !== undefined || options.output !== undefined || context.json;
  if (asData) {
    const pieces =
      made.to === 'json'
        ? valuesJson(tally.noting(made.values()), made.context)
        : valuesCsv(tally.noting(made.values()), made.context);
    if (options.output === undefined) toStdout(pieces, made.to, context);
    else toFile(pieces, options.output);
  } else tellValues(tally.noting(made.values()), made.context.figures ?? [], profile, context);
  if (tally.values === 0) terminal.complain(say('indicators.none'));
  else {
    tally.tell(context, asData);
    terminal.talk(say('indicators.use'));
  }
  if (options.output !== undefined) {
    terminal.talk(say('indicators.written', { path: options.output }));
    if (context.json) {
      const { leftOut, table, skipped } = made;
      const rows = table ? { rows: table.rows, findings: table.findings } : null;
      const summary = { leftOut, skipped: Object.fromEntries(skipped), population: rows };
      terminal.out(JSON.stringify({ schemaVersion: 1, output: options.output, ...tally.counts(), ...summary }));
    }
  }
  return tally.values === 0 ? EXIT.dataFailed : EXIT.ok;
}

function checkKinds(kinds: readonly string[]): void {
  const known = ['country', 'school', ...(CODE_LISTS.get('territory-kind')?.codes ?? []).map(({ code }) => code)];
  const place = kinds.find((kind) => !known.includes(kind));
  if (place !== undefined) throw new CheckError('cli.place-unknown', { place, known: known.join(', ') });
}

function toFile(pieces: Iterable<string>, path: string): void {
  const sink = fileSink(path, true);
  try {
    for (const piece of pieces) sink.write(piece);
  } finally {
    sink.close();
  }
}

/** JSON goes in one line, as the last one, for machines that read lines. */
function toStdout(pieces: Iterable<string>, to: 'csv' | 'json', { terminal }: CommandContext): void {
  if (to === 'csv') {
    for (const piece of pieces) terminal.out(piece.replace(/\r?\n$/, ''));
    return;
  }
  const line: string[] = [];
  // What breaks lines between values stands in no text: JSON writes those breaks with a backslash.
  for (const piece of pieces) line.push(piece.replaceAll('\n', ''));
  terminal.out(line.join(''));
}
