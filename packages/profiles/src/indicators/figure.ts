/** A figure of an indicator that a plugin brings: it says itself what it is of. */
export interface PluginFigure {
  /** The id of the indicator. */
  readonly indicator: string;
  /** What the figure is of: the name of a school, a grade. */
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
}
