import type { Viewer } from './portal-page.ts';

/** Whoever is at this machine: nobody is asked for a name, and the portal answers here alone. */
export const OPERATOR: Viewer = { name: 'operator', territories: null, acts: true };
