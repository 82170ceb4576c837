/**
 * The ages that the census takes, by stage: census year less year of birth. Source: RULE-AGE of the layout 2026, as the exporter
 * i-Educar has it (FaixaEtariaEducacenso, commit 5e60646); not seen in a document of INEP.
 */
export const STAGE_AGES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map<
  string,
  readonly [number, number]
>([
  ['1', [0, 6]],
  ['2', [3, 9]],
  ['14', [4, 50]],
  ['15', [5, 50]],
  ['16', [5, 50]],
  ['17', [6, 50]],
  ['18', [7, 50]],
  ['19', [8, 50]],
  ['20', [9, 50]],
  ['21', [10, 50]],
  ['41', [12, 50]],
  ...['25', '26', '27', '28', '29', '35', '36', '37', '38'].map((stage) => [stage, [12, 58]] as const),
  ['39', [13, 58]],
  ['40', [13, 75]],
  ...['68', '73', '75'].map((stage) => [stage, [12, 94]] as const),
  ...['69', '70'].map((stage) => [stage, [12, 93]] as const),
  ['71', [15, 93]],
  ...['67', '74'].map((stage) => [stage, [15, 94]] as const),
]);
