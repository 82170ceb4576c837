/** A key of somebody, by which what a backup holds of the person is sealed. */
export interface SubjectKey {
  /** Says which key it is, and nothing of whose. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** What belongs to nobody is sealed under the key of this subject, which is never destroyed: no pseudonym is empty. */
export const NOBODY = '';

/**
 * Where the keys of backups are: one for each person, by a pseudonym. Kept apart from the database and from every backup, since whoever has a backup
 * and a person's key can read what is held on the person, and nobody can without. A ministry may put a key service behind it.
 */
export interface SubjectKeys {
  /** The name of this store, so that another is not taken for it. */
  readonly store: string;
  /** The keys of some subjects. One that has none gets one, which is kept durably before this ends. */
  of(subjects: readonly string[]): Promise<ReadonlyMap<string, SubjectKey>>;
  /** Keys by their ids; those that were destroyed are not in it. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Destroys keys durably, before this ends.
   *
   * @param madeBefore leaves keys alone that were made since: the person was registered anew
   * @returns how many there were
   */
  destroy(subjects: readonly string[], madeBefore?: Date): Promise<number>;
}
