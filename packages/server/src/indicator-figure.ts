import type { Language } from '@emis-sdk/model';

/** One figure of an indicator. */
export interface IndicatorFigure {
  /** What the figure is of, in the words of every language where it is not a name. */
  readonly label: string | Readonly<Record<Language, string>>;
  readonly value: number;
  readonly unit?: string;
  /** The id of the territory that it is of; absent: of the nation. */
  readonly territory?: string;
}
