import { EmisError, type ErrorParams } from '@emis-sdk/model/core';

/** Why a bundle could not be opened. Each has one cause and one way to mend it, said in the message. */
export type BundleErrorCode =
  /** Nothing is at the path. */
  | 'bundle.not-found'
  /** Something is there, but may not be read. */
  | 'bundle.not-readable'
  /** What is there is in no format that we know. */
  | 'bundle.not-a-bundle'
  /** A file is packed in a way that is not read, or is a zip within a zip. */
  | 'bundle.packed'
  /** Several folders under the path hold a bundle. */
  | 'bundle.ambiguous'
  /** The archive is damaged, cut short or uses a method that we do not read. */
  | 'zip.broken'
  /** An entry's name leads out of the archive. */
  | 'zip.traversal'
  | 'zip.symlink'
  /** It unpacks to more than the limits allow. */
  | 'zip.too-large'
  /** An entry holds more or fewer bytes than the archive says. */
  | 'zip.wrong-size'
  /** Two entries have the same name, or names that differ in case only. */
  | 'zip.duplicate'
  | 'zip.encrypted'
  /** A workbook whose parts cannot be understood, or that brings what attackers put into such files. */
  | 'xlsx.broken'
  /** A spreadsheet in an older format, encrypted, or no spreadsheet at all. */
  | 'xlsx.other-kind';

/** The files as a whole could not be read. What is wrong inside readable files is a finding, not an error. */
export class BundleError extends EmisError {
  declare readonly code: BundleErrorCode;

  constructor(code: BundleErrorCode, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, message, params, options);
  }
}
