/** How the rows of a table stand in a backup. */
export interface KeptTable {
  readonly name: string;
  /** What the rows tell: of nobody, or of the persons that their record, place or merge names. */
  readonly of: 'nobody' | 'records' | 'places' | 'merges';
  /** Columns that the restored database gives anew: places in the order of its own transactions. */
  readonly anew?: readonly string[];
  /** Rows that are kept, and their order where it says something, as SQL about `t`. */
  readonly where?: string;
  readonly order?: string;
}

/**
 * The tables of a backup, each after those that it refers to. A test tells when a table of the schema stands neither here nor in {@link LEFT_OUT}.
 */
export const KEPT_TABLES: readonly KeptTable[] = [
  // A feed has a new epoch in a restored database: whoever followed it begins anew, and is not left without what was lost.
  { name: 'meta', of: 'nobody', where: `t.key NOT IN ('feed', 'feed-floor', 'feed-run')` },
  { name: 'clients', of: 'nobody' },
  ...(['grants', 'client_keys', 'client_identities', 'submissions', 'submission_findings'] as const).map(
    (name): KeptTable => ({ name, of: 'nobody' }),
  ),
  { name: 'uploads', of: 'nobody', where: `t.status IN ('done', 'refused')` },
  { name: 'webhooks', of: 'nobody' },
  { name: 'territories', of: 'nobody' },
  { name: 'places', of: 'places' },
  { name: 'records', of: 'records' },
  // Every state of what is there. What is gone needs no entry: nobody reads the restored feed from the middle.
  {
    name: 'feed',
    of: 'records',
    anew: ['xid', 'seq'],
    where: `t.operation IN ('created', 'updated') AND EXISTS (SELECT FROM records r WHERE r.source = t.source AND r.entity = t.entity AND r.id = t.id)`,
    order: 't.xid, t.seq',
  },
  { name: 'person_merges', of: 'merges' },
  ...(
    [
      'erasures',
      'erasure_acknowledgements',
      'plugin_erasures',
      'support_requests',
      'administration_events',
      'portal_users',
      'published_tables',
      'unmapped_codes',
      'code_mappings',
      'plugin_decisions',
      'plugin_files',
      'plugin_jobs',
    ] as const
  ).map((name): KeptTable => ({ name, of: 'nobody' })),
  { name: 'plugin_acts', of: 'nobody', order: 't.seq' },
  { name: 'access_queue', of: 'nobody', anew: ['xid', 'seq'], order: 't.xid, t.seq' },
  ...(['access_log', 'access_nodes', 'access_checkpoints'] as const).map((name): KeptTable => ({ name, of: 'nobody' })),
];

/** Tables that no backup holds, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  used_assertions: 'good for minutes',
  operations: 'answers name records of persons; what is sent again finds its record there, unchanged',
  upload_pieces: 'files as they came: nobody knows yet of whom they tell',
  upload_rejections: 'names records of persons that were never taken',
  plugin_entries: 'what plugins wrote down: nobody knows of whom it tells',
  ...Object.fromEntries(
    ['place_counts', 'month_counts', 'school_students', 'record_news', 'student_news', 'indicator_figures'].map(
      (table) => [table, 'made of the records, and counted anew'],
    ),
  ),
  plugin_cursors: 'places in a feed that is numbered anew',
  plugin_events: 'places in a feed that is numbered anew',
};
