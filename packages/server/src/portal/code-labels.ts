import { CODE_LISTS, type CodeList, type Language } from '@emis-sdk/model';
import type { ServerParts } from '../parts.ts';

/** The label of a code in the lists of the profiles, else of the standard; the code itself where no list knows it. */
export function labelOf(list: string, code: string, parts: Pick<ServerParts, 'profiles'>, language: Language): string {
  const known = listsOf(list, parts).find((each) => each.has(code));
  return known?.label(code, language) ?? code;
}

/** Each code once, in the order of its list; what is in no list comes last, what is not stated at the very end. */
export function inOrderOf(
  list: string,
  codes: readonly (string | null)[],
  parts: Pick<ServerParts, 'profiles'>,
): (string | null)[] {
  const known = listsOf(list, parts).flatMap((each) => each.codes.map(({ code }) => code));
  const place = (code: string | null) => {
    if (code === null) return known.length + 1;
    const at = known.indexOf(code);
    return at === -1 ? known.length : at;
  };
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a ?? '').localeCompare(b ?? ''));
}

function listsOf(id: string, { profiles }: Pick<ServerParts, 'profiles'>): CodeList[] {
  return [...profiles.map(({ codeLists }) => codeLists.get(id)), CODE_LISTS.get(id)].filter(
    (list) => list !== undefined,
  );
}
