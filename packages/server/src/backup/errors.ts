import { EmisError } from '@emis-sdk/model';

type BackupFault =
  | 'backup.not-one'
  | 'backup.damaged'
  | 'backup.other-keys'
  | 'backup.other-schema'
  | 'backup.not-empty'
  | 'backup.keys-not-usable';

const MESSAGES: Readonly<Record<BackupFault, string>> = {
  'backup.not-one': 'This is no backup, as emis backup write makes it. Give the file that it wrote.',
  'backup.damaged': 'The backup was altered, cut short or damaged. Nothing was restored; take another copy of it.',
  'backup.other-keys':
    'The keys are not those of this EMIS and its backups. Give the file of keys by which its first backup was written.',
  'backup.other-schema':
    'The backup was written by another version. Nothing was restored; restore it by that version, and open the database by this one then.',
  'backup.not-empty':
    'There are records in the database already. A backup is restored into one that is empty: give a new one.',
  'backup.keys-not-usable':
    'The file of keys cannot be read or written, or is none. Restore the copy of it that is kept apart.',
};

/** A backup could not be written or restored. */
export class BackupError extends EmisError {
  constructor(code: BackupFault, params: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, MESSAGES[code], params, options);
  }
}
