import type { FoundFinding } from '../report.ts';
import { type ReportWording, translatorOf } from './voice.ts';

/** Says each finding of a dataset in one line of JSON. Made for `onFinding` of `validateDataset`: it keeps nothing. */
export function createNdjsonReport(
  wording: ReportWording,
  /** What was judged, when lines of several datasets come together. */
  origin?: string,
): { line(finding: FoundFinding): string } {
  const translator = translatorOf(wording);
  return {
    line: (finding) => {
      const { title, meaning } = translator.finding(finding);
      return `${JSON.stringify({ ...(origin === undefined ? {} : { origin }), ...finding, title, meaning })}\n`;
    },
  };
}
