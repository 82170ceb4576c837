// What is computed
export { INDICATORS } from './indicators/catalogue.ts';
export { type ContributedOptions, contributedIndicator } from './indicators/contributed-indicator.ts';
export { COUNTED_FIELDS, type CountedEntity } from './indicators/counted-fields.ts';
// Counting
export type { AttendanceCell, CountedSex, DecisionCell, Ending, EnrolmentCell } from './indicators/enrolment-cell.ts';
export type { PluginFigure } from './indicators/figure.ts';
export { defineFormula, type IndicatorFormula, type Target } from './indicators/formula.ts';
export { type CountOptions, IndicatorCounts, type IndicatorFacts } from './indicators/indicator-counts.ts';
// Values
export { type ComputedValue, indicatorValues, type ValueOptions } from './indicators/indicator-values.ts';
export { INPUT_WORDS, type InputName } from './indicators/input-words.ts';
export type { Look, Who } from './indicators/look.ts';
export { type IndicatorParameters, type LeavingReasons, USUAL_PARAMETERS } from './indicators/parameters.ts';
export { COUNTRY, type Place } from './indicators/place-tree.ts';
export { Population, type PopulationRow } from './indicators/population.ts';
export {
  type Amount,
  isMissing,
  type Missing,
  minus,
  missing,
  over,
  plus,
  type Quantity,
  type Result,
} from './indicators/quantity.ts';
export { type PopulationFile, type PopulationOptions, populationFrom } from './indicators/read-population.ts';
export { survival } from './indicators/reconstructed-cohort.ts';
export type { GradeSlot, Schooling, SchoolingLevel } from './indicators/schooling.ts';
export {
  type ReadStored,
  type StoredFigure,
  type StoredIndicator,
  type StoredOptions,
  storedIndicator,
} from './indicators/stored-indicator.ts';
export { definitionRecord, type ValueContext, valueRecord } from './indicators/value-record.ts';
export { valuesCsv } from './indicators/values-csv.ts';
export { type JsonContext, valuesJson } from './indicators/values-json.ts';
