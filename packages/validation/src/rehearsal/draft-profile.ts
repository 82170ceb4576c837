import { type CodeList, defineCodeList } from '@emis-sdk/model';
import { mergeCatalogues } from '../catalogues.ts';
import { codeListOf } from '../code-check.ts';
import type { Profile } from '../profile.ts';
import { assertNamesExist, type ProfileDraft } from './draft.ts';
import { deprecatedFieldRules, requiredFieldRules } from './field-rules.ts';

/**
 * The profile as it would be: the base with the changes of the draft, and rules that tell of fields on their way out.
 *
 * @throws {DraftError} `draft.unknown-name` when the draft names a rule, list, or field that does not exist
 */
export function profileOfDraft(base: Profile, draft: ProfileDraft): Profile {
  const deprecated = deprecatedFieldRules();
  const required = requiredFieldRules(draft.required ?? {});
  const added = [...deprecated.rules, ...required.rules];
  const messages = mergeCatalogues(base.messages, deprecated.messages, required.messages);
  const otherCodes = [...added.map(({ code }) => code), ...ENGINE_CODES, ...Object.keys(base.severities)];
  assertNamesExist(draft, base, otherCodes);

  const severities = new Map(Object.entries(base.severities));
  for (const code of draft.rules?.on ?? []) severities.delete(code);
  for (const code of draft.rules?.off ?? []) severities.set(code, 'off');
  for (const [code, severity] of Object.entries(draft.severities ?? {})) severities.set(code, severity);

  const codeLists = new Map(base.codeLists);
  for (const [id, change] of Object.entries(draft.codeLists ?? {})) {
    const list = codeListOf(base, id);
    if (list) codeLists.set(id, changedList(list, change));
  }
  return {
    ...base,
    edition: draft.edition,
    codeLists,
    rules: [...base.rules, ...added],
    severities: Object.fromEntries(severities),
    messages,
  };
}

/** A base profile with nothing changed, for an edition of the standard: fields on their way out are told of. */
export function profileOfEdition(base: Profile, edition: string): Profile {
  return { ...profileOfDraft(base, { base: base.id, edition: base.edition }), edition };
}

/** Findings of the engine itself that a ministry may grade. */
const ENGINE_CODES = [
  'code.unknown',
  'code.expired',
  'identifier.format',
  'identifier.check-digit',
  'identifier.range',
  'reference.missing',
  'reference.wrong-kind',
  'record.unknown-field',
];

/** A list that a ministry has written down itself is verified: what is not in it is an error. */
function changedList(
  list: CodeList,
  { add = [], close = [] }: { add?: string[] | undefined; close?: string[] | undefined },
) {
  const kept = list.codes.filter(({ code }) => !close.includes(code) && !add.includes(code));
  const added = add.map((code) => ({ code, labels: { en: code, es: code, pt: code } }));
  return defineCodeList({ ...list, verified: true, codes: [...kept, ...added] });
}
