import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  CURRENT_EDITION,
  compareEditions,
  describeStandard,
  EDITIONS,
  type EditionChange,
  type StandardDescription,
} from '@emis-sdk/model/standard';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';

/** What changes from the edition before to the current one. */
export interface EditionStep {
  readonly before: string;
  readonly after: string;
  readonly breaking: readonly EditionChange[];
  /** How many changes only add or tell. */
  readonly adding: number;
}

let step: Promise<EditionStep | undefined> | undefined;

/** The last step from edition to edition; `undefined` while there is only one edition. The same for as long as the program runs. */
export function editionStep(): Promise<EditionStep | undefined> {
  step ??= compared();
  return step;
}

async function compared(): Promise<EditionStep | undefined> {
  const former = EDITIONS.at(-2)?.name;
  if (former === undefined) return undefined;
  const path = createRequire(import.meta.url).resolve(`@emis-sdk/model/editions/${former}.json`);
  const before = JSON.parse(await readFile(path, 'utf8')) as StandardDescription;
  const changes = compareEditions(before, describeStandard({ rules: DESCRIBED_RULES }));
  const breaking = changes.filter(({ breaks }) => breaks.length > 0);
  return { before: former, after: CURRENT_EDITION, breaking, adding: changes.length - breaking.length };
}

/** Kinds of records whose shape changes for who sends them. Rules aside: they are checked for every edition alike. */
export function reshaped({ breaking }: EditionStep): string[] {
  const shaped = breaking.filter(({ breaks, rule }) => rule === undefined && breaks.includes('senders'));
  return [...new Set(shaped.flatMap(({ entities }) => entities))];
}
