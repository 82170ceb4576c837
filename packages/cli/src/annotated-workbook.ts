import { openBundle, writeFiles } from '@emis-sdk/formats/node';
import { annotateWorkbook, type WorkbookNote } from '@emis-sdk/formats/workbooks';
import type { Catalogue, Language } from '@emis-sdk/model';
import { createTranslator, type FoundFinding, type Profile } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { CheckError } from './check-error.ts';

/** Findings that are kept for the workbook: it lists fewer, and says how many more there are. */
const MOST_NOTES = 60_000;

/** Gathers what is found in a workbook, and gives the workbook back with it. */
export interface Annotator {
  take(finding: FoundFinding): void;
  /** Writes the marked workbook. */
  write(): Promise<void>;
}

/**
 * Prepares to mark the workbook at a path.
 *
 * @throws {CheckError} `cli.annotate-no-workbook` when there is none
 */
export async function annotator(
  from: string,
  to: string,
  about: { readonly profile: Profile; readonly language: Language; readonly catalogues: readonly Catalogue[] },
): Promise<Annotator> {
  const { profile, language, catalogues } = about;
  const source = (await openBundle(from)).files.find(({ name }) => /\.xls[xm]$/i.test(name) && from.endsWith(name));
  if (!source) throw new CheckError('cli.annotate-no-workbook', { path: from });
  const translator = createTranslator(await loadWords(language), ...catalogues);
  const notes: WorkbookNote[] = [];
  return {
    take(finding) {
      if (notes.length >= MOST_NOTES) return;
      const { meaning, title, fix } = translator.finding(finding);
      const { where, severity, code } = finding;
      notes.push({ where, severity, code, text: meaning === '' ? title : meaning, fix });
    },
    async write() {
      const pieces = annotateWorkbook(source, notes, { language, country: profile });
      await writeFiles(partsOf(pieces), to, { gives: 'one-file', overwrite: true });
    },
  };
}

async function* partsOf(pieces: AsyncIterable<Uint8Array>) {
  for await (const bytes of pieces) yield { file: 'annotated.xlsx', bytes };
}
