import { ENTITIES, type EntityName, isEntityName, type Language, type PrivacyClass } from '@emis-sdk/model';
import type { Permission } from '@emis-sdk/plugin';
import { LABEL_WORDS } from './label-words.ts';
import type { Observer } from './observer.ts';

/** What a plugin was seen to do, beside what it asked for: like the label on food, for whoever has to approve it. */
export interface DataLabel {
  readonly plugin: string;
  readonly version: string;
  /** What it was granted. The ids of records come with any field and are not listed. */
  readonly declared: readonly Permission[];
  /** Of that, what it was seen to use. */
  readonly used: readonly Permission[];
  /** Of that, what it was never seen to use: ask whether it needs it, or try it with more data. */
  readonly unused: readonly Permission[];
  /** What it reached for without having been granted it, in vain. Not empty: the check has failed. */
  readonly beyond: readonly Permission[];
  /** Codes of the findings that it raised. */
  readonly findings: readonly string[];
}

export function dataLabel(
  plugin: string,
  version: string,
  granted: ReadonlySet<Permission>,
  { used, beyond, findings }: Observer,
): DataLabel {
  const declared = [...granted].filter((permission) => !/^read .*\.id$/.test(permission)).sort();
  const seen = (permission: Permission) =>
    used.has(permission) || (permission === 'emit finding' && findings.size > 0) || permission === 'schedule';
  return {
    ...{ plugin, version, declared },
    used: declared.filter(seen),
    unused: declared.filter((permission) => !seen(permission)),
    beyond: [...beyond].filter((permission) => !granted.has(permission)).sort(),
    findings: [...findings].sort(),
  };
}

/**
 * The label as text, for a person.
 *
 * @example console.log(labelText(host.label('org.example.over-age'), 'es'));
 */
export function labelText(
  { plugin, version, declared, used, beyond, findings }: DataLabel,
  language: Language,
): string {
  const words = LABEL_WORDS[language];
  const lines = declared.map((permission) => {
    const mark = used.includes(permission) ? words.used : words.unused;
    return [shown(permission, language), mark] as const;
  });
  const width = Math.max(0, ...lines.map(([what]) => what.length));
  return [
    `${words.title}: ${plugin} ${version}`,
    '─'.repeat(Math.max(40, width + 16)),
    ...lines.map(([what, mark]) => `${what.padEnd(width)}  ${mark}`),
    ...(declared.length === 0 ? [words.nothing] : []),
    '─'.repeat(Math.max(40, width + 16)),
    `${words.findings}: ${findings.length === 0 ? words.none : findings.join(', ')}`,
    beyond.length === 0
      ? words.within
      : `${words.beyond}: ${beyond.map((permission) => shown(permission, language)).join('; ')}`,
  ].join('\n');
}

/** A permission with how sensitive it is: `person.birthDate (says who with others)`. */
function shown(permission: Permission, language: Language): string {
  const words = LABEL_WORDS[language];
  const [kind, what = ''] = permission.split(/ (.*)/);
  if (kind !== 'read') return `${words.kinds[kind as keyof typeof words.kinds] ?? kind} ${what}`.trim();
  const [entity = '', field = ''] = what.split('.');
  return `${what} (${words.classes[privacyOf(entity as EntityName, field)]})`;
}

/** How sensitive what a permission lets a plugin read is; nothing for one that reads nothing. */
export function permissionPrivacy(permission: string): PrivacyClass | undefined {
  const [kind, what = ''] = permission.split(/ (.*)/);
  const [entity = '', field = ''] = what.split('.');
  return kind === 'read' && isEntityName(entity) ? privacyOf(entity, field) : undefined;
}

function privacyOf(entity: EntityName, field: string): PrivacyClass {
  const fields: Readonly<Record<string, { readonly privacy: PrivacyClass } | undefined>> = ENTITIES[entity].fields;
  return fields[field]?.privacy ?? 'sensitive';
}
