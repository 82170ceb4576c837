/** What the census takes for each stage. Source of all: Educacenso 2025, as the exporter i-Educar has it (williamsla/i-educar@81da673). */

const FUNDAMENTAL = ['14', '15', '16', '17', '18', '19', '20', '21', '41'];
const SECONDARY = ['25', '26', '27', '28', '29'];
const TEACHER_TRAINING = ['35', '36', '37', '38'];
const ADULTS = ['69', '70', '71', '72', '73', '74'];

/** RULE-STAGE: the stages of each group of stages. */
export const STAGES_OF_GROUP: Readonly<Record<string, readonly string[]>> = {
  '301': ['1', '2', '3'],
  '302': FUNDAMENTAL,
  '303': ['22', '23', '56'],
  '304': SECONDARY,
  '305': TEACHER_TRAINING,
  '306': ['67', ...ADULTS],
  '308': ['39', '40', '64', '68'],
};

/** From 2026 on the last group has one more: RULE-STAGE of br.tag. */
export const STAGES_OF_308_IN_2026: readonly string[] = ['39', '40', '64', '68', '75'];

/** RULE-STAGE: the stages that may be taught partly at a distance, and wholly. */
export const SEMI_STAGES: readonly string[] = ['69', '70', '71', '72'];
export const DISTANCE_STAGES: readonly string[] = [
  ...SECONDARY,
  ...TEACHER_TRAINING,
  '39',
  '40',
  '64',
  '67',
  '68',
  '70',
  '71',
  '73',
];

/** RULE-STAGE: stages that are not taught in a socio-educational unit or a prison, and not with complementary activities. */
export const NOT_IN_CUSTODY: readonly string[] = ['1', '2', '3', '56'];
export const NOT_WITH_ACTIVITIES: readonly string[] = ['1', '2', '3', '39', '40', '56', '64', '69', '70', '71', '72'];

/** RULE-ORG: in which stages each form of organisation may stand, by the field of 2025. */
const GROUPS_AND_MODULES = [
  ...FUNDAMENTAL,
  '22',
  '23',
  ...SECONDARY,
  ...TEACHER_TRAINING,
  '39',
  '40',
  '56',
  '64',
  '68',
  ...ADULTS,
];
export const STAGES_OF_ORGANISATION: Readonly<Record<string, readonly string[]>> = {
  serie: GROUPS_AND_MODULES,
  semestral: [...SECONDARY, ...TEACHER_TRAINING, '39', '40', '64', '68', ...ADULTS],
  ciclos: [...FUNDAMENTAL, '22', '23', ...SECONDARY, ...TEACHER_TRAINING, '56'],
  gruposNaoSeriados: GROUPS_AND_MODULES,
  modulos: GROUPS_AND_MODULES,
};

/** RULE-ALT: stages that may alternate between school and community. */
export const ALTERNATING_STAGES: readonly string[] = [
  ...['19', '20', '21', '41', '22', '23'],
  ...SECONDARY,
  ...TEACHER_TRAINING,
  ...['39', '40', '64', '68'],
  ...ADULTS,
];

const ALL_BUT_TECHNICAL = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '16',
  '23',
  '25',
  '26',
  '27',
  '28',
];

/** RULE-DISC: the subjects that may not be offered in a stage. */
export const CLOSED_SUBJECTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['14', '15', '16', '17', '18', '69'].map((stage) => [stage, ['1', '2', '4', '17', '25', '29']] as const),
  ...['19', '20', '21', '41', '70'].map((stage) => [stage, ['17', '25', '28']] as const),
  ...['22', '23', '56', '72'].map((stage) => [stage, ['17', '25']] as const),
  ['73', ['25']],
  ...[...SECONDARY, '71'].map((stage) => [stage, ['5', '17', '25', '28']] as const),
  ...['67', '74'].map((stage) => [stage, ['5', '25', '28']] as const),
  ...TEACHER_TRAINING.map((stage) => [stage, ['17', '28']] as const),
  ...['39', '40', '64', '68'].map((stage) => [stage, [...ALL_BUT_TECHNICAL, '29', '30', '31', '99']] as const),
]);

/**
 * RULE-MULTI: the stages that a student of a class of several stages may have. For 64 the exporter says 30 and 40, its labels 39 and 40:
 * all three are taken.
 */
export const STAGES_IN_MULTI: Readonly<Record<string, readonly string[]>> = {
  '3': ['1', '2'],
  '22': FUNDAMENTAL,
  '23': FUNDAMENTAL,
  '56': ['1', '2', ...FUNDAMENTAL],
  '64': ['30', '39', '40'],
  '72': ['69', '70'],
};

/** Stages whose students can have finished: situation 6 of the second step. Source: portabilis/i-educar-educacenso-package. */
export const FINAL_STAGES: readonly string[] = [
  ...['27', '28', '29', '32', '33', '34', '37', '38', '39', '40', '41'],
  ...['67', '68', '70', '71', '73', '74'],
];

/** RULE-HOURS: the fewest hours of a course in 2026, for stages that are not bound to a technical course. */
export const LEAST_HOURS_2026: Readonly<Record<string, number>> = {
  '67': 1200,
  '68': 160,
  '73': 760,
  '74': 2400,
  '75': 160,
};
