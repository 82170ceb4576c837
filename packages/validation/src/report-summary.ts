import type { Severity } from '@emis-sdk/model';
import { type Report, SAMPLES_PER_GROUP } from './report.ts';

/** What a sender tells the EMIS of its own check: counts and places. No values, so no personal ones. */
export interface ReportSummary {
  verdict: string;
  read: number;
  invalid: number;
  held: number;
  groups: {
    code: string;
    severity: Severity;
    count: number;
    /** How many records it touches. */
    records: number;
    /** The first few. */
    places: { file?: string; row?: number; column?: string }[];
  }[];
}

/** Cuts a report down to what may be sent over the line. */
export function reportSummary({ verdict, read, invalid, held, groups }: Report): ReportSummary {
  return {
    verdict,
    read: read.total,
    invalid,
    held: held.total,
    groups: groups.map(({ code, severity, count, records, samples }) => ({
      code,
      severity,
      count,
      records,
      places: samples.slice(0, SAMPLES_PER_GROUP).map(({ where: { file, row, column } }) => ({
        ...(file === undefined ? {} : { file }),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      })),
    })),
  };
}
