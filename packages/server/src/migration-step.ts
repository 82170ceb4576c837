/** One step of the schema. Steps only go forward: a step that has been released is never edited, a new one is added. */
export interface MigrationStep {
  /** Sorts by age: `0001-first`. */
  readonly name: string;
  /** No SQL newer than PostgreSQL 15. */
  readonly statements: readonly string[];
}
