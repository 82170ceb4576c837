import {
  type LayoutField,
  layoutOfFields,
  RECORD_TYPES,
  type RecordLayout,
  type RecordType,
  recordLayout,
} from './layout-field.ts';
import { RECORD_00 } from './record-00.ts';
import { RECORD_10 } from './record-10.ts';
import { RECORD_20 } from './record-20.ts';
import { RECORD_30 } from './record-30.ts';
import { RECORD_40 } from './record-40.ts';
import { RECORD_50 } from './record-50.ts';
import { RECORD_60 } from './record-60.ts';
import { RECORD_89 } from './record-89.ts';
import { RECORD_90 } from './record-90.ts';
import { RECORD_91 } from './record-91.ts';
import { valueType } from './value-type.ts';

/** The layout of one census year. */
export interface Edition {
  readonly year: number;
  /**
   * How it is known: `as-exported` by a system in production, field by field; `derived` from another exporter, so that it only
   * warns; by its `counts`, so that only the fields that never moved are looked at.
   */
  readonly known: 'as-exported' | 'derived' | 'counts';
  /** The day on which the census is taken: the last Wednesday of May. */
  readonly referenceDate: string;
  /** How many fields each record has. */
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  layout(record: RecordType): RecordLayout;
}

const TABLES: Readonly<Record<RecordType, string>> = {
  '00': RECORD_00,
  '10': RECORD_10,
  '20': RECORD_20,
  '30': RECORD_30,
  '40': RECORD_40,
  '50': RECORD_50,
  '60': RECORD_60,
  '89': RECORD_89,
  '90': RECORD_90,
  '91': RECORD_91,
};

function inFull(year: 2025 | 2026, known: Edition['known'], referenceDate: string): Edition {
  const made = new Map<RecordType, RecordLayout>();
  const layout = (record: RecordType) => {
    const found = made.get(record) ?? recordLayout(record, TABLES[record], `${year}`);
    made.set(record, found);
    return found;
  };
  const counts = Object.fromEntries(RECORD_TYPES.map((record) => [record, layout(record).fields.length]));
  return { year, known, referenceDate, counts, layout };
}

/**
 * How many fields of each record have not moved since 2021: seen in the fixtures of portabilis/i-educar-educacenso-package@de51626 for
 * 2021 and 2022. Whatever stands behind them is named by its number.
 */
const UNMOVED: Readonly<Record<RecordType, number>> = {
  '00': 21,
  '10': 9,
  '20': 6,
  '30': 12,
  '40': 7,
  '50': 8,
  '60': 7,
  '89': 6,
  '90': 8,
  '91': 7,
};

/** Types that were the same in every edition. The others say nothing about a file of an earlier year. */
const LASTING = /^(?:=\d\d|N8|N12|date|ibge|cpf)$/;
const ANYTHING = valueType('any');

function byCounts(year: number, referenceDate: string, counts: Edition['counts']): Edition {
  const made = new Map<RecordType, RecordLayout>();
  const layout = (record: RecordType) => {
    const found = made.get(record) ?? unmoved(record, counts[record] ?? 0);
    made.set(record, found);
    return found;
  };
  return { year, known: 'counts', referenceDate, counts, layout };
}

function unmoved(record: RecordType, count: number): RecordLayout {
  const known = recordLayout(record, TABLES[record], '2025').fields.slice(0, UNMOVED[record]);
  const words = typesOf(record);
  const fields = Array.from({ length: count }, (_, index): LayoutField => {
    const number = index + 1;
    const field = known[index];
    if (!field)
      return {
        number,
        name: `campo${number}`,
        label: `Campo ${number}`,
        type: ANYTHING,
        only: undefined,
        must: undefined,
      };
    return {
      ...field,
      type: LASTING.test(words[index] ?? '') ? field.type : ANYTHING,
      only: undefined,
      must: undefined,
    };
  });
  return layoutOfFields(record, fields);
}

/** The words for the types of a record, in the order of 2025. */
function typesOf(record: RecordType): string[] {
  return TABLES[record]
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([number]) => number !== '-')
    .map(([, , , type = '']) => type);
}

const OUTCOMES = { '89': 6, '90': 8, '91': 11 } as const;

/** Every edition that can be read, the newest that is known in full first. Counts of 2021 to 2023: fixtures of the same package. */
export const EDITIONS: readonly Edition[] = [
  inFull(2025, 'as-exported', '2025-05-28'),
  inFull(2026, 'derived', '2026-05-27'),
  byCounts(2023, '2023-05-31', { '00': 56, '10': 183, '20': 76, '30': 98, '40': 7, '50': 42, '60': 46, ...OUTCOMES }),
  byCounts(2022, '2022-05-25', { '00': 93, '10': 168, '20': 74, '30': 95, '40': 7, '50': 31, '60': 45, ...OUTCOMES }),
  byCounts(2021, '2021-05-26', { '00': 42, '10': 168, '20': 56, '30': 81, '40': 7, '50': 23, '60': 32 }),
];
