import type { MemoryZip } from '../zip/memory-zip.ts';
import { brokenWorkbook } from './workbook-error.ts';
import { readXml } from './xml-reader.ts';

/** A sheet with rows, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** Which part of a workbook is which. */
export interface WorkbookParts {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1 January 1904, as old Macintoshes did. */
  readonly date1904: boolean;
}

/** One line of a `.rels` part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. Two editions of the standard write the rest differently. */
  readonly kind: string;
  /** The part, from the root of the package. */
  readonly target: string;
}

/** More sheets than any form has: past this, somebody wants to keep the reader busy. */
const MOST_SHEETS = 256;

/** Finds the parts of a workbook. */
export async function workbookParts(zip: MemoryZip): Promise<WorkbookParts> {
  const root = await relationshipsOf(zip, '');
  const path = root.find(({ kind }) => kind === 'officeDocument')?.target;
  const bytes = path === undefined ? undefined : zip.open(path);
  if (path === undefined || !bytes) throw brokenWorkbook(zip.name, 'it holds no workbook');
  const relations = await relationshipsOf(zip, path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readXml(`${zip.name}: ${path}`, bytes, {
    open(name, { name: title, id, state, date1904: since1904 }) {
      if (name === 'workbookPr') date1904 = since1904 === '1' || since1904 === 'true';
      if (name !== 'sheet') return;
      const relation = byId.get(id ?? '');
      if (relation?.kind !== 'worksheet' || title === undefined || !zip.entries.has(relation.target)) return;
      sheets.push({ name: title, path: relation.target, hidden: state === 'hidden' || state === 'veryHidden' });
      if (sheets.length > MOST_SHEETS) throw brokenWorkbook(zip.name, `it has more than ${MOST_SHEETS} sheets`);
    },
  });
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  return { path, sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), date1904 };
}

/** What a part refers to inside the package. What lies outside it is passed over: nothing is ever fetched. */
export async function relationshipsOf(zip: MemoryZip, part: string): Promise<Relationship[]> {
  const path = relationshipsPath(part);
  const bytes = zip.open(path);
  const found: Relationship[] = [];
  if (!bytes) return found;
  await readXml(`${zip.name}: ${path}`, bytes, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(part, Target) });
    },
  });
  return found;
}

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
