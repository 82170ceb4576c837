import { isEmisError } from '@emis-sdk/model/core';

/** What the process says to the shell. The same in every command. */
export const EXIT = {
  ok: 0,
  /** The data failed validation, or could not be read as data. */
  dataFailed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Configuration or credentials. */
  configuration: 3,
  /** Network or server. */
  network: 4,
  /** The EMIS refused. */
  refused: 5,
  /** A fault of our own. */
  internal: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_PREFIX: readonly (readonly [prefix: string, exit: ExitCode])[] = [
  ['cli.closes-much', EXIT.dataFailed],
  ['cli.', EXIT.usage],
  ['portal.', EXIT.usage],
  ['bundle.not-found', EXIT.usage],
  ['bundle.', EXIT.dataFailed],
  ['zip.', EXIT.dataFailed],
  ['xlsx.', EXIT.dataFailed],
  ['mapping.', EXIT.usage],
  ['dhis2-mapping.', EXIT.usage],
  ['output.', EXIT.usage],
  ['audit.', EXIT.usage],
  ['subject.keys-needed', EXIT.usage],
  ['subject.', EXIT.refused],
  ['backup.not-one', EXIT.dataFailed],
  ['backup.damaged', EXIT.dataFailed],
  ['backup.', EXIT.usage],
  ['publish.not-safe', EXIT.refused],
  ['publish.not-anonymous', EXIT.refused],
  ['publish.other-population', EXIT.refused],
  ['retention.', EXIT.usage],
  ['publish.', EXIT.usage],
  ['dataset.', EXIT.dataFailed],
  ['profile.', EXIT.usage],
  ['edition.', EXIT.usage],
  ['draft.', EXIT.usage],
  ['testing.', EXIT.usage],
  ['certificate.', EXIT.dataFailed],
  ['certify.command', EXIT.configuration],
  ['certify.', EXIT.usage],
  ['credentials.', EXIT.configuration],
  ['database.', EXIT.configuration],
  ['plugin.', EXIT.configuration],
  ['server.', EXIT.configuration],
  ['client.unauthorised', EXIT.configuration],
  ['client.insecure-url', EXIT.configuration],
  ['client.refused', EXIT.refused],
  ['client.', EXIT.network],
];

/** The exit code that fits a thrown value. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!isEmisError(error)) return EXIT.internal;
  if (error.code === 'client.refused' && typeof error.params.status === 'number' && error.params.status >= 500) {
    return EXIT.network;
  }
  return BY_PREFIX.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? EXIT.internal;
}
