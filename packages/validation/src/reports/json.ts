import type { Language } from '@emis-sdk/model';
import type { FindingGroup, Report, Sample } from '../report.ts';
import { type ReportWording, translatorOf } from './voice.ts';

/** The address by which the JSON Schema of a report is known: `schemas/report.schema.json` in the package. */
export const REPORT_SCHEMA_ID = 'https://emis-sdk.org/report/1/report.schema.json';

/** A group with its words, in both voices. */
export interface WordedGroup extends FindingGroup {
  readonly title: string;
  /** For the clerk of a school. */
  readonly fix: string;
  /** For the developer of the product; absent where a plugin has no such words. */
  readonly developer?: string;
  readonly samples: readonly WordedSample[];
}

export interface WordedSample extends Sample {
  readonly meaning: string;
}

/** A report with words for people: for programs that show findings without a catalogue of their own. */
export interface WordedReport extends Report {
  readonly language: Language;
  readonly groups: readonly WordedGroup[];
}

/**
 * Puts words to a report. Both voices are there, whatever voice is asked for.
 *
 * @example JSON.stringify(wordedReport(report, { words, catalogues: [profile.messages] }))
 */
export function wordedReport(report: Report, wording: ReportWording): WordedReport {
  const translator = translatorOf(wording);
  return {
    ...report,
    language: wording.words.language,
    groups: report.groups.map((group) => {
      const { title, fix, developer } = translator.finding({ code: group.code, ...group.samples[0] });
      return {
        ...group,
        title,
        fix,
        ...(developer === undefined ? {} : { developer }),
        samples: group.samples.map((sample) => ({
          ...sample,
          meaning: translator.finding({ code: group.code, ...sample }).meaning,
        })),
      };
    }),
  };
}
