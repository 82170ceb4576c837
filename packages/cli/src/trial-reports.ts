/** How the result of trials may be told. */
export const TRIAL_REPORTS = ['text', 'json', 'junit', 'html'] as const;

export type TrialReport = (typeof TRIAL_REPORTS)[number];
