export { AccessError } from './access-check.ts';
export { type Administrator, type Given, OPERATOR } from './administration/administrator.ts';
export { type Administering, type ClientAdministration, clientAdministration } from './administration/clients.ts';
export { type EventStream, eventsOf } from './administration/events.ts';
export { accessesWithin, findingsWithin, type SubmissionPlace } from './administration/oversight.ts';
export { type SupportDesk, type SupportWish, supportDesk } from './administration/support.ts';
export type { AccessAction } from './audit/access.ts';
export {
  type AuditVerdict,
  type CheckpointFault,
  latestCheckpoint,
  proveEntry,
  proveGrowth,
  verifyAccessLog,
} from './audit/access-log.ts';
export { type RefusedBecause, type RefusedClient, refusedClients } from './audit/refusals.ts';
export { NoteKeyError } from './audit/signed-note.ts';
export { type SubjectAccess, sourcesOfPerson, subjectAccesses } from './audit/subject-history.ts';
export type { Subject } from './audit/subjects.ts';
export type { LogFault } from './audit/verify-log.ts';
export { BackupError } from './backup/errors.ts';
export { backupLines } from './backup/lines-of.ts';
export { type RestoredBackup, restoreBackup } from './backup/restore-backup.ts';
export type { SubjectKey, SubjectKeys } from './backup/subject-keys.ts';
export { type WrittenBackup, writeBackup } from './backup/write-backup.ts';
export type { CheckCertificate, CheckedCertificate } from './certificate-check.ts';
export { type ClientKey, ClientKeyError } from './client-keys.ts';
export type { Identity, Registration } from './clients.ts';
export type { Database } from './database.ts';
export { sightsOf } from './field-sight.ts';
export type { IndicatorFigure } from './indicator-figure.ts';
export type { PortalIndicator, ReadRecords } from './indicators.ts';
export { SchemaError } from './migrate.ts';
export type { FoundPlugin, RegistryHost } from './plugins/found-plugin.ts';
export { type KeptPlugins, keptPlugins } from './plugins/kept-plugins.ts';
export type { ServerPlugins } from './plugins/reactions.ts';
export { type PluginRegistry, pluginRegistry, type RegistryOptions } from './plugins/registry.ts';
export { sendOut } from './plugins/send-out.ts';
export type { PortalOptions } from './portal-options.ts';
export { EMPTY_LEDGER, type Ledger, readLedger } from './publishing/ledger.ts';
export { type Anonymity, anonymityOf, type ReleasedMicrodata, releaseMicrodata } from './publishing/microdata.ts';
export {
  type IdentifiedRow,
  NO_RELEASES,
  type PseudonymisedDataset,
  type PseudonymisedRequest,
  type PseudonymKeys,
  type PseudonymMac,
  pseudonymise,
  type Releases,
  readReleases,
} from './publishing/pseudonymised.ts';
export { type PublishedCell, type PublishedTable, publishTable } from './publishing/publish-table.ts';
export { type StudentRows, studentRows } from './publishing/student-rows.ts';
export {
  type Dimension,
  type PersonRow,
  PublishError,
  type PublishingLimits,
  type TableSpec,
} from './publishing/table-spec.ts';
export { type FieldName, type FieldsByPurpose, PURPOSE_FIELDS, type PurposeFields } from './purpose-fields.ts';
export type { RateLimit } from './rate-limits.ts';
export type { Span, Tracer } from './request-span.ts';
export type { Tidied } from './retention.ts';
export { type RetentionResult, runSchedule } from './schedule/run-schedule.ts';
export { type RetentionRule, type RetentionSchedule, readSchedule, ScheduleError } from './schedule/schedule.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export {
  PORTAL_ROLES,
  type PortalRole,
  type PortalUser,
  PortalUserError,
  portalUsers,
  removePortalUser,
  setPortalUser,
} from './sign-in/portal-users.ts';
export type { PortalProxy } from './sign-in/visitor.ts';
export { type StoredSource, storedDataset, storedSources } from './stored-records.ts';
export {
  type ErasureList,
  type ErasureReader,
  erasureListOf,
  type KnownErasure,
  knownErasures,
  type Replayed,
  readErasureList,
  replayErasures,
} from './subject/erasures.ts';
export { type ErasingOptions, type Erasure, ErasureError, eraseSubject } from './subject/subject-erasure.ts';
export { exportSubject, type SubjectExport } from './subject/subject-export.ts';
export type { TrustedIssuer } from './trusted-issuers.ts';
