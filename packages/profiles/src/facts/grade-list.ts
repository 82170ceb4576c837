import { CODE_LISTS, type CodeList, codes, defineCodeList } from '@emis-sdk/model';
import type { EducationLevel } from './education-level.ts';

/**
 * A country's list of grades, from its levels, and beside them the grades of the standard (`05`), which products that speak OneRoster write.
 *
 * @param more codes that are no step of schooling: adult cycles, catching up
 * @param closed codes that were taken out of use, and their last day
 */
export function gradeList(
  levels: readonly EducationLevel[],
  about: Pick<CodeList, 'source' | 'date' | 'verified'>,
  more: Parameters<typeof codes>[0] = [],
  closed?: { readonly codes: Parameters<typeof codes>[0]; readonly to: string },
): CodeList {
  const own = [
    ...levels.flatMap(({ grades }) => grades.map(({ code, title }) => ({ code, labels: title }))),
    ...codes(more),
    ...codes(closed?.codes ?? []).map((code) => ({ ...code, to: closed?.to ?? '' })),
  ];
  const taken = new Set(own.map(({ code }) => code));
  return defineCodeList({
    id: 'grade',
    title: { en: 'Grade', es: 'Grado', pt: 'Série' },
    source: `${about.source}; beside them the grades of the standard`,
    date: about.date,
    verified: about.verified,
    extensible: true,
    codes: () => [...own, ...(CODE_LISTS.get('grade')?.codes ?? []).filter(({ code }) => !taken.has(code))],
  });
}
