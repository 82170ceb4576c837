import { CODE_LISTS, type Language } from '@emis-sdk/model';
import type { CountryProfile } from '@emis-sdk/profiles';
import { COUNTRY, type ComputedValue, INPUT_WORDS, type PluginFigure } from '@emis-sdk/profiles/indicators';
import type { CommandContext } from './context.ts';

/**
 * Tells a person the values of the country, indicator by indicator: level or grade, all students, girls and boys. All values go by, so that
 * they are counted; only those of the country are told.
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
  for (const [id, group] of ofCountry) {
    const [first] = group;
    if (!first) continue;
    terminal.talk('');
    terminal.talk(`${terminal.style(first.formula.title[language], 'bold')}  [${id}]`);
    const totals = group.filter(({ sex }) => sex === undefined);
    const lacks = new Set(totals.map(({ missing }) => missing.join(' ')));
    // One line says it where all of them lack the same.
    const told = lacks.size === 1 && totals.every(({ value }) => value === undefined) ? totals.slice(0, 1) : totals;
    for (const total of told) {
      const name = told.length < totals.length ? '' : nameOf(total, profile, language);
      terminal.talk(`  ${name === '' ? '' : `${name}: `}${shown(total, group, context)}`);
    }
  }
  let before = '';
  for (const { indicator, label, value, unit = '' } of figures) {
    if (indicator !== before) terminal.talk(`\n${terminal.style(indicator, 'bold')}`);
    before = indicator;
    terminal.talk(`  ${label}: ${number(value, language)} ${unit}`.trimEnd());
  }
}

function nameOf({ level, grade }: ComputedValue, { codeLists }: CountryProfile, language: Language): string {
  const label = (list: string, code: string) =>
    (codeLists.get(list) ?? CODE_LISTS.get(list))?.label(code, language) ?? code;
  if (grade !== undefined) return label('grade', grade);
  return level === undefined ? '' : label('isced-level', level);
}

function shown(total: ComputedValue, group: readonly ComputedValue[], { say, language }: CommandContext): string {
  if (total.value === undefined) {
    const input = total.missing.map((name) => INPUT_WORDS[name][language]).join('; ');
    return say('indicators.lacks', { input });
  }
  const own = `${number(total.value, language)}${total.formula.unit === 'percent' ? ' %' : ''}`;
  const [female, male] = (['female', 'male'] as const).map(
    (sex) => group.find((one) => one.sex === sex && one.level === total.level && one.grade === total.grade)?.value,
  );
  if (female === undefined || male === undefined) return own;
  return `${own} ${say('indicators.sexes', { female: number(female, language), male: number(male, language) })}`;
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
