import type { Note } from './convert.ts';
import { ownText } from './own-text.ts';

/** What a code of the source is in the standard. `exact` is false when the source says more than the standard can. */
export interface MappedCode {
  readonly code: string;
  readonly exact: boolean;
}

/** Finds the standard's code for one of the source's. Nothing when it is not known: then the engine says what is wrong with it. */
export type CodeMap = (code: string) => MappedCode | undefined;

/** Codes that are the standard's own but for capital letters. */
export function sameCodes(codes: readonly string[]): CodeMap {
  const byFolded = new Map(codes.map((code) => [code.toLowerCase(), code]));
  return (code) => {
    const found = byFolded.get(code.trim().toLowerCase());
    return found === undefined ? undefined : { code: found, exact: true };
  };
}

/** Takes each code of a list to another; capital letters do not matter. */
export function codeTable(
  exact: Readonly<Record<string, string>>,
  inexact: Readonly<Record<string, string>> = {},
): CodeMap {
  const table = new Map<string, MappedCode>();
  for (const [from, code] of Object.entries(exact)) table.set(from.toLowerCase(), { code, exact: true });
  for (const [from, code] of Object.entries(inexact)) table.set(from.toLowerCase(), { code, exact: false });
  return (code) => table.get(code.trim().toLowerCase());
}

/** Writes a code as the standard has it and says so where that changes it. */
export function mapCode(map: CodeMap | undefined, cell: string, note: Note, privacy: 'open' | 'personal'): string {
  const mapped = map?.(cell);
  if (!mapped || mapped.code === cell) return cell;
  const facts = { from: cell, to: mapped.code };
  note('code.mapped', privacy === 'open' ? { params: facts } : { personal: facts });
  return mapped.code;
}

/** What the roles of a dialect stand for. Roles are few and repeat in every row, so each is looked at once. */
export function roleReader({ roles }: { readonly roles: CodeMap }): (cell: string) => KnownRole {
  const known = new Map<string, KnownRole>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const mapped = roles(cell);
    const code = mapped?.code ?? ownText(cell);
    const role = { code, kind: kindOfRole(code), exact: mapped?.exact !== false };
    if (known.size < MOST_ROLES && cell.length <= LONGEST_ROLE) known.set(ownText(cell), role);
    return role;
  };
}

/** A role as the standard writes it. */
export interface KnownRole {
  readonly code: string;
  readonly kind: PersonKind;
  /** False when the source says more than the standard can. */
  readonly exact: boolean;
}

const MOST_ROLES = 1000;
const LONGEST_ROLE = 100;

/** Which kinds of person there are. */
export type PersonKind = 'student' | 'guardian' | 'staff';

const FAMILY = new Set(['parent', 'guardian', 'relative']);

/** What kind of person holds a role. */
function kindOfRole(role: string): PersonKind {
  if (role === 'student') return 'student';
  return FAMILY.has(role) ? 'guardian' : 'staff';
}
