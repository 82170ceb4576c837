import type { CodeListDescription, StandardDescription } from './describe.ts';
import { changeOf, type EditionChange } from './edition-change.ts';

/** What changed in the code lists. */
export function codeListChanges(a: StandardDescription, b: StandardDescription): EditionChange[] {
  const changes: EditionChange[] = [];
  for (const id of Object.keys(a.codeLists)) {
    if (!b.codeLists[id]) changes.push(changeOf('code-list-removed', { codeList: id, entities: usersOf(a, id) }));
  }
  for (const [id, after] of Object.entries(b.codeLists)) {
    const before = a.codeLists[id];
    // Records of an entity that is new with this edition cannot break.
    const about = { codeList: id, entities: usersOf(b, id).filter((entity) => entity in a.entities) };
    if (!before) changes.push(changeOf('code-list-added', { codeList: id, entities: usersOf(b, id) }));
    else changes.push(...codeChanges(about, before, after));
  }
  return changes;
}

function codeChanges(
  about: Pick<EditionChange, 'entities' | 'codeList'>,
  a: CodeListDescription,
  b: CodeListDescription,
): EditionChange[] {
  const changes: EditionChange[] = [];
  const before = new Map(a.codes.map((code) => [code.code, code]));
  const after = new Map(b.codes.map((code) => [code.code, code]));
  const tell = (kind: EditionChange['kind'], codes: readonly string[]) => {
    if (codes.length > 0) changes.push(changeOf(kind, { ...about, codes }));
  };
  const added = [...after.keys()].filter((code) => !before.has(code));
  tell(a.extensible ? 'code-added' : 'code-added-to-closed', added);
  const gone = [...before.keys()].filter((code) => !after.has(code));
  tell('code-removed', gone);
  const ends = b.codes.filter((code) => code.to !== undefined && before.get(code.code)?.to === undefined);
  tell(
    'code-ends',
    ends.filter(({ code }) => before.has(code)).map(({ code }) => code),
  );
  if (a.extensible && !b.extensible) changes.push(changeOf('code-list-closed', about));
  if (!a.extensible && b.extensible) changes.push(changeOf('code-list-opened', about));
  if (!a.verified && b.verified) changes.push(changeOf('code-list-verified', about));
  return changes;
}

/** The entities of an edition that take values from a code list. */
function usersOf({ entities }: StandardDescription, id: string): string[] {
  return Object.entries(entities)
    .filter(([, { fields }]) => Object.values(fields).some(({ codeList }) => codeList === id))
    .map(([name]) => name);
}
