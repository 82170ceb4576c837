import type { FindingGroup, Report } from '../report.ts';

/** Something to mend before the rest: a group of findings, or one record that others wait for. */
export type RootCause =
  | { readonly kind: 'group'; readonly group: FindingGroup }
  | { readonly kind: 'record'; readonly awaited: Report['held']['because'][number] };

/** How many causes are worth naming first. */
const NAMED = 5;

/**
 * What to mend first: what kept whole files or rows from being read, then the records that most others wait for, then what
 * touches most records. What says only that another record is missing or at fault comes last: it often goes by itself.
 */
export function rootCauses({ groups, held }: Report): RootCause[] {
  const errors = groups.filter(({ severity }) => severity === 'error');
  const ranked = (rank: number) =>
    errors
      .filter(({ code }) => rankOf(code) === rank)
      .sort((a, b) => b.records - a.records || b.count - a.count)
      .map((group): RootCause => ({ kind: 'group', group }));
  const awaited = held.because.slice(0, NAMED - 2).map((each): RootCause => ({ kind: 'record', awaited: each }));
  return [...ranked(0), ...awaited, ...ranked(1), ...ranked(2)].slice(0, NAMED);
}

function rankOf(code: string): number {
  if (code === 'row.under-unknown-header') return 2;
  if (/^(?:file|header|csv|manifest|row)\./.test(code)) return 0;
  return code.startsWith('reference.') ? 2 : 1;
}
