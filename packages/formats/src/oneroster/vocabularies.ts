import type { OneRosterVersion } from './version.ts';

/** A column that takes words of a list only. */
export interface Vocabulary {
  readonly words: Readonly<Record<OneRosterVersion, readonly string[]>>;
  /** The nearest word for a code of the standard that OneRoster does not have. */
  readonly nearest?: Readonly<Record<string, string>>;
  /** The word of 1.1 for any other code. 1.2 takes words of others after `ext:`. */
  readonly otherwise: string;
}

const same = (...words: string[]) => ({ '1.1': words, '1.2': words });

/**
 * Words of the columns that records fill, by `file column`. Source: OneRoster CSV Tables 1.1.1 and CSV binding 1.2.1, as compiled from
 * open implementations of them.
 */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  // `school` is not among them: the organisations of other kinds are territories.
  'orgs.csv type': {
    words: same('department', 'district', 'local', 'state', 'national'),
    nearest: { region: 'state', municipality: 'local' },
    otherwise: 'local',
  },
  'academicSessions.csv type': {
    words: same('gradingPeriod', 'semester', 'schoolYear', 'term'),
    otherwise: 'term',
  },
  'classes.csv classType': { words: same('homeroom', 'scheduled'), otherwise: 'scheduled' },
  // Those of staff only: what a student or a guardian is follows from other records.
  'users.csv role': {
    words: same('administrator', 'aide', 'proctor', 'teacher'),
    nearest: {
      principal: 'administrator',
      siteAdministrator: 'administrator',
      districtAdministrator: 'administrator',
      systemAdministrator: 'administrator',
    },
    otherwise: 'aide',
  },
  'roles.csv role': {
    words: same(
      'aide',
      'counselor',
      'districtAdministrator',
      'principal',
      'proctor',
      'siteAdministrator',
      'systemAdministrator',
      'teacher',
    ),
    otherwise: 'aide',
  },
  'enrollments.csv role': { words: same('administrator', 'proctor', 'teacher'), otherwise: 'teacher' },
  'demographics.csv sex': {
    words: { '1.1': ['male', 'female'], '1.2': ['male', 'female', 'unspecified', 'other'] },
    otherwise: '',
  },
};

const SCORE_STATUSES = ['exempt', 'fully graded', 'not submitted', 'partially graded', 'submitted'];
const OBJECTIVE_SOURCES = ['case', 'unknown'];

/** Words of columns that the standard has no list for, so that only the format can say whether it knows them; by file. Version 1.2 takes others after `ext:`. */
export const WORDS_OF_THE_FORMAT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'results.csv': { scoreStatus: SCORE_STATUSES },
  'lineItemLearningObjectiveIds.csv': { source: OBJECTIVE_SOURCES },
  'resultLearningObjectiveIds.csv': { source: OBJECTIVE_SOURCES },
  'resources.csv': {
    roles: ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'student', 'teacher'],
    importance: ['primary', 'secondary'],
  },
};

/** The words of a column, by `file column`; nothing for a column that takes any. */
export function vocabularyOf(column: string): Vocabulary | undefined {
  return VOCABULARIES[column];
}

/** Gives the word that a column takes for a code; nothing for a column that takes any. */
export function wordsOf(
  version: OneRosterVersion,
  file: string,
  column: string,
): ((code: string) => string) | undefined {
  const vocabulary = vocabularyOf(`${file} ${column}`);
  if (!vocabulary) return undefined;
  const { nearest = {}, otherwise } = vocabulary;
  const words = new Set(vocabulary.words[version]);
  return (code) => {
    if (words.has(code)) return code;
    const near = Object.hasOwn(nearest, code) ? nearest[code] : undefined;
    if (near !== undefined || version === '1.1') return near ?? otherwise;
    return `ext:${code.replace(/^ext:/, '').replaceAll(/[^a-zA-Z0-9._-]/g, '-') || 'other'}`;
  };
}
