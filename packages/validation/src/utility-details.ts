/** The fields of a utility service that belong to one kind of service alone. */
export const DETAILS_OF_KIND = {
  water: ['waterSource', 'drinkable'],
  power: ['powerSource'],
  sanitation: [
    'sanitationKind',
    'toiletsForGirls',
    'toiletsForBoys',
    'toiletsShared',
    'toiletsAccessible',
    'handwashing',
  ],
  internet: ['internetTechnology', 'downloadSpeed', 'uploadSpeed', 'forLearning'],
} as const;

/** All of them. */
export const DETAILS = Object.values(DETAILS_OF_KIND).flat();

/** Whether a detail says that something is there: not absent, not zero, not false, not the code `none`. */
export function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== 0 && value !== false && value !== 'none';
}
