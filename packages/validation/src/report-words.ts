import type { FindingParams } from '@emis-sdk/model';
import type { ReportWord } from './messages/report-en.ts';
import { compileMessage } from './translator.ts';
import type { Words } from './words.ts';

export type { ReportWord } from './messages/report-en.ts';

/** Says the fixed words of a report in a language. */
export type SayOfReport = (word: ReportWord, facts?: FindingParams) => string;

/** The fixed words of a report in one language. A message is compiled when it is first said. */
export function createReportWords(words: Words): SayOfReport {
  const compiled = new Map<ReportWord, (facts: FindingParams) => string>();
  return (word, facts = {}) => {
    const message = compiled.get(word) ?? compileMessage(words, words.report[word]);
    compiled.set(word, message);
    return message(facts);
  };
}
