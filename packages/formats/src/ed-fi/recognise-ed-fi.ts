import type { Bundle, ByteSource } from '../bundle.ts';
import { decodeText } from '../csv/decode.ts';
import { scanEncoding } from '../csv/encoding.ts';
import { beginning } from '../survey.ts';
import { edFiFiles } from './files.ts';
import { isRead } from './resources.ts';

/** Why a bundle looks like Ed-Fi: an interchange in XML, or a file of a resource as its API returns it. */
export async function recogniseEdFi(bundle: Bundle): Promise<string | undefined> {
  let looked = 0;
  for (const { source, kind, resource } of edFiFiles(bundle)) {
    if (kind === 'json' && !isRead(resource)) continue;
    if (++looked > MOST) return undefined;
    const text = await textOf(source);
    const mark = kind === 'xml' ? interchangeOf(text) : keyIn(text);
    // Descriptors alone hold no records.
    if (mark !== undefined && mark !== 'InterchangeDescriptors') return `${source.name}: ${mark}`;
  }
  return undefined;
}

/** A bundle of this format has one of its files among the first, perhaps behind all descriptors; a folder of a thousand XML files of others is not read through. */
const MOST = 300;
const ENOUGH = 4096;

async function textOf(source: ByteSource): Promise<string> {
  const start = beginning(source, ENOUGH);
  const { encoding } = await scanEncoding(start);
  let text = '';
  if (encoding) for await (const piece of decodeText(start, encoding)) text += piece;
  return text;
}

/** The name of the root element of an interchange, of whatever version. */
function interchangeOf(text: string): string | undefined {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:[\w.-]+:)?(Interchange[A-Z]\w*)[\s>]/.exec(
    text,
  )?.[1];
}

/** A natural key as only this API has them. */
function keyIn(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  return /"(\w+UniqueId|educationOrganizationId|schoolId|localEducationAgencyId|stateEducationAgencyId|educationServiceCenterId|organizationDepartmentId|sectionIdentifier|localCourseCode)"\s*:/.exec(
    text,
  )?.[1];
}
