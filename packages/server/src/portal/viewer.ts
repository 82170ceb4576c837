/** Who looks at the portal. */
export interface Viewer {
  /** As the record of access names it. */
  readonly name: string;
  /** Ids of the territories that may be seen; null: the whole nation. */
  readonly territories: readonly string[] | null;
  /** Whether forms may be sent, and not only pages read. */
  readonly acts: boolean;
  /** The account by which somebody signed in; absent where there are none. */
  readonly account?: string;
}

/** Who did not sign in. */
export const NOBODY: Viewer = { name: 'nobody', territories: [], acts: false };

/** Whoever is at this machine: nobody is asked for a name, and the portal answers here alone. */
export const OPERATOR: Viewer = { name: 'operator', territories: null, acts: true };

/** As the record of access says it: within what somebody looks. */
export function boundsOf({ territories }: Pick<Viewer, 'territories'>): string {
  return territories === null ? 'national' : territories.join(', ');
}
