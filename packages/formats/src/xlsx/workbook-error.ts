import { BundleError } from '../bundle-error.ts';

/** A workbook that cannot be read as a whole. What is wrong in its cells is a finding. */
export function brokenWorkbook(part: string, why: string, cause?: unknown): BundleError {
  return new BundleError(
    'xlsx.broken',
    `${part} cannot be read: ${why}. Open the workbook in Excel or LibreOffice, save it anew as .xlsx, and try again.`,
    { part },
    cause === undefined ? undefined : { cause },
  );
}

/** A spreadsheet of a kind that is not read. */
export function otherWorkbook(name: string): BundleError {
  return new BundleError(
    'xlsx.other-kind',
    `${name} is not an .xlsx workbook: it is in the older .xls format, protected by a password to open it, or something else under that name. ` +
      'Open it in Excel or LibreOffice and save it as .xlsx, without a password to open it.',
    { name },
  );
}
