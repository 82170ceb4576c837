import { certifyAProduct } from './certify-a-product.ts';
import { checkABundle } from './check-a-bundle.ts';
import { convertFiles } from './convert-files.ts';
import { explainAFinding } from './explain-a-finding.ts';
import { judgeNumbers } from './judge-numbers.ts';
import type { Lesson } from './lesson.ts';
import { mapTables } from './map-tables.ts';
import { publishATable } from './publish-a-table.ts';
import { readTheFeed } from './read-the-feed.ts';
import { submitRecords } from './submit-records.ts';
import { writeARule } from './write-a-rule.ts';

/** The course, in its order. The first lesson has the number 1. */
export const LESSONS: readonly Lesson[] = [
  checkABundle,
  explainAFinding,
  judgeNumbers,
  convertFiles,
  mapTables,
  submitRecords,
  readTheFeed,
  writeARule,
  publishATable,
  certifyAProduct,
];
