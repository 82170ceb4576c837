import type { Bundle, ByteSource } from '../bundle.ts';
import { singular } from './json-elements.ts';
import { resourceCalled } from './resources.ts';

/** A file of a bundle in one of the two shapes of Ed-Fi. */
export interface EdFiFile {
  readonly source: ByteSource;
  readonly kind: 'xml' | 'json';
  /** The one resource of a JSON file, by its name. */
  readonly resource: string;
}

const ENDINGS = /\.(json|jsonl|ndjson)$/i;

/** The files that may be Ed-Fi's, by their names. */
export function edFiFiles({ files }: Bundle): EdFiFile[] {
  return files.flatMap((source): EdFiFile[] => {
    if (/\.xml$/i.test(source.name)) return [{ source, kind: 'xml', resource: '' }];
    return ENDINGS.test(source.name) ? [{ source, kind: 'json', resource: resourceOf(source.name) }] : [];
  });
}

/** `ed-fi/student-school-associations.json`, `studentSchoolAssociations.jsonl` -> `StudentSchoolAssociation`. */
function resourceOf(name: string): string {
  const stem = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(ENDINGS, '')
    .replace(/[-_ ]/g, '');
  // Staff is the plural of staff.
  return resourceCalled(singular(stem).replace(/^staff?$/i, 'Staff'));
}
