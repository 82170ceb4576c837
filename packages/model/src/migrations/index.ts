import { course2027 } from './course-2027.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest edition first. One file each, named by entity and edition. */
export const MIGRATIONS: readonly Migration[] = [course2027];
