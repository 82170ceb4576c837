import { defineProfile } from '../profile.ts';
import { levels } from './levels.ts';

/** The standard as it is: its own code lists and rules, and no country's numbers, so that no identifier is judged by its form. */
export const international = defineProfile({
  id: 'international',
  edition: '2026',
  title: { en: 'International', es: 'Internacional', pt: 'Internacional' },
  schoolIdentifier: 'school-code',
  levels,
});
