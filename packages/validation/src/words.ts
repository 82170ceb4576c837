import type { EntityName, Language, MessageText } from '@emis-sdk/model';
import type { ReportWord } from './messages/report-en.ts';

/** All that the standard says in one language: of findings, around them in reports, and of the kinds of record. */
export interface Words {
  readonly language: Language;
  /** By the code of a finding. */
  readonly findings: Readonly<Record<string, MessageText>>;
  /** The fixed words of reports. */
  readonly report: Readonly<Record<ReportWord, string>>;
  /** What people call one record, and several records, of an entity. */
  readonly entities: Readonly<Record<EntityName, readonly [one: string, many: string]>>;
}
