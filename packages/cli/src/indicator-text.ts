import { CODE_LISTS, type Language } from '@emis-sdk/model';
import type { CountryProfile } from '@emis-sdk/profiles';
import {
  COUNTRY,
  type ComputedValue,
  INPUT_WORDS,
  type InputName,
  type PluginFigure,
} from '@emis-sdk/profiles/indicators';
import { type CommandContext, heading } from './context.ts';

/**
 * Tells a person the values of the country, indicator by indicator: level or grade, all students, girls and boys; after them what has no number,
 * by what is missing. All values go by, so that they are counted; only those of the country are told.
 */
export function tellValues(
  values: Iterable<ComputedValue>,
  figures: readonly PluginFigure[],
  profile: CountryProfile,
  context: CommandContext,
): void {
  const { terminal, language } = context;
  const ofCountry = new Map<string, ComputedValue[]>();
  for (const value of values) {
    if (value.place.id === COUNTRY)
      ofCountry.set(value.formula.id, [...(ofCountry.get(value.formula.id) ?? []), value]);
  }
  const lacking = new Map<InputName, string[]>();
  for (const [id, group] of ofCountry) {
    const { title } = (group[0] as ComputedValue).formula;
    const totals = group.filter(({ sex }) => sex === undefined);
    const known = totals.filter(({ value }) => value !== undefined);
    if (known.length > 0) {
      terminal.talk('');
      terminal.talk(`${terminal.style(title[language], 'bold')}  [${id}]`);
    }
    for (const total of known) {
      const name = nameOf(total, profile, language);
      terminal.talk(`  ${name === '' ? '' : `${name}: `}${shown(total, group, context)}`);
    }
    const without = totals.filter(({ value }) => value === undefined);
    for (const input of new Set(without.flatMap(({ missing }) => missing))) {
      const own = known.length === 0 ? [] : without.filter(({ missing }) => missing.includes(input));
      const names = own.map((total) => nameOf(total, profile, language)).filter((name) => name !== '');
      const where = names.length === 0 ? '' : ` (${names.join(', ')})`;
      lacking.set(input, [...(lacking.get(input) ?? []), `${title[language]}${where}`]);
    }
  }
  let before = '';
  for (const { indicator, label, value, unit = '' } of figures) {
    if (indicator !== before) terminal.talk(`\n${terminal.style(indicator, 'bold')}`);
    before = indicator;
    terminal.talk(`  ${label}: ${number(value, language)} ${unit}`.trimEnd());
  }
  tellLacking(lacking, context);
}

/** Last, and once for each thing that is missing: what could not be computed without it. */
function tellLacking(lacking: ReadonlyMap<InputName, readonly string[]>, context: CommandContext): void {
  const { terminal, say, language } = context;
  if (lacking.size > 0) heading(context, say('indicators.without'));
  for (const [input, titles] of lacking) {
    terminal.talk(`  ${say('indicators.lacks', { input: INPUT_WORDS[input][language] })}`);
    terminal.talk(`    ${titles.join('; ')}`);
  }
}

function nameOf({ level, grade }: ComputedValue, { codeLists }: CountryProfile, language: Language): string {
  const label = (list: string, code: string) =>
    (codeLists.get(list) ?? CODE_LISTS.get(list))?.label(code, language) ?? code;
  if (grade !== undefined) return label('grade', grade);
  return level === undefined ? '' : label('isced-level', level);
}

function shown(total: ComputedValue, group: readonly ComputedValue[], { say, language }: CommandContext): string {
  const own = `${number(total.value ?? 0, language)}${total.formula.unit === 'percent' ? ' %' : ''}`;
  const [female, male] = (['female', 'male'] as const).map(
    (sex) => group.find((one) => one.sex === sex && one.level === total.level && one.grade === total.grade)?.value,
  );
  if (female === undefined || male === undefined) return own;
  return `${own} ${say('indicators.sexes', { female: number(female, language), male: number(male, language) })}`;
}

/**
 * In Spanish four digits stand together, and only more of them are set apart: so CLDR has it for `es`, and so does the Ortografía de la lengua
 * española of 2010 (as El Universo of Guayaquil cites it on 15 November 2015: 1230, but 20 564). That there is no sign in 6204 is right.
 */
function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
