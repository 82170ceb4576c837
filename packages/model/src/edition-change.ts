/** Whom a change may break: products that send such records, products that read them, ministries whose profiles name what changed. */
export const AUDIENCES = ['senders', 'readers', 'ministries'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Every kind of change between two editions, and whom it breaks. Nobody: it only adds, or only tells. */
export const CHANGE_KINDS = {
  'entity-added': [],
  'entity-removed': ['senders', 'readers', 'ministries'],
  'field-added': [],
  'field-added-required': ['senders'],
  'field-removed': ['senders', 'readers', 'ministries'],
  'field-renamed': ['senders', 'readers', 'ministries'],
  'field-required': ['senders'],
  'field-optional': ['readers'],
  'field-deprecated': [],
  'type-narrower': ['senders'],
  'type-wider': ['readers'],
  'type-different': ['senders', 'readers'],
  'reference-narrower': ['senders'],
  'reference-wider': ['readers'],
  'reference-different': ['senders', 'readers'],
  'unit-different': ['senders', 'readers'],
  'privacy-different': ['ministries'],
  'field-code-list-different': ['senders', 'readers'],
  'code-list-added': [],
  'code-list-removed': ['ministries'],
  'code-added': [],
  'code-added-to-closed': ['readers'],
  'code-removed': ['senders'],
  'code-ends': ['senders'],
  'code-list-closed': ['senders'],
  'code-list-opened': ['readers'],
  'code-list-verified': ['senders'],
  'rule-added': [],
  'rule-added-error': ['senders'],
  'rule-removed': ['ministries'],
  'rule-stricter': ['senders'],
  'rule-regraded': [],
} as const satisfies Record<string, readonly Audience[]>;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** One difference between two editions. */
export interface EditionChange {
  readonly kind: ChangeKind;
  /** Whom it breaks; empty when it only adds or tells. */
  readonly breaks: readonly Audience[];
  /** The entities whose senders and readers it is about. */
  readonly entities: readonly string[];
  readonly field?: string;
  readonly codeList?: string;
  readonly rule?: string;
  /** What was, as text: an old name, a severity, a unit. */
  readonly before?: string;
  /** What is from now on. */
  readonly after?: string;
  /** Codes that came, went or end. */
  readonly codes?: readonly string[];
}

/** Makes a change; whom it breaks follows from its kind. */
export function changeOf(kind: ChangeKind, about: Omit<EditionChange, 'kind' | 'breaks'>): EditionChange {
  return { kind, breaks: CHANGE_KINDS[kind], ...about };
}
