export { type Approval, beyondApproval, effectiveGrants } from './approval.ts';
export type { Audit, AuditEntry } from './audit.ts';
export type { Send } from './broker.ts';
export { type DataLabel, labelText, permissionPrivacy } from './data-label.ts';
export { PLUGIN_ERROR_MESSAGES } from './error-messages.ts';
export { PluginError, type PluginErrorCode, type PluginErrorParams } from './errors.ts';
export type { HostFormat } from './guarded-format.ts';
export type { HostIndicator } from './guarded-indicator.ts';
export {
  HANDLER_KINDS,
  type HandlerHead,
  type HandlerKind,
  type HandlerResults,
  type HostHandler,
  recordedEvent,
} from './handlers.ts';
export { createHost, type HostOptions, type LoadedPlugin, type LoadOptions, type PluginHost } from './host.ts';
export { instanceManifest } from './instance.ts';
export { EVENTS, type Event, LIFE, STATES, type State } from './lifecycle.ts';
export { LIMITS, type Limits } from './limits.ts';
export type { HostCodes, HostMapping, PluginInfo, TakeOptions } from './loaded.ts';
export { packedPlugin } from './packed-plugin.ts';
export { memoryStore, type PluginStore } from './plugin-store.ts';
export { type PortalIndicator, portalIndicator, type ReadRecords } from './portal-indicator.ts';
export { type ProfileRules, pluginOfProfile } from './profile-plugin.ts';
export type { BundleFiles } from './signing/bundle-files.ts';
export type { Signer } from './signing/ed25519.ts';
export {
  REVOCATIONS_MAX_AGE_DAYS,
  type Revocation,
  type RevocationList,
  type RevocationTrust,
  readRevocations,
  signRevocations,
} from './signing/revocations.ts';
export {
  type CountersigningOptions,
  countersignPlugin,
  type SigningOptions,
  signPlugin,
} from './signing/sign-plugin.ts';
export type { HostSignatures } from './signing/signed-admission.ts';
export { MANIFEST_FILE, SIGNATURE_FILE } from './signing/statement.ts';
export { type KnownRelease, type SignatureTrust, type VerifiedPlugin, verifyPlugin } from './signing/verify-plugin.ts';
export type { Time } from './time.ts';
export { RUNNER, type Started } from './trusted-in-process.ts';
export type { PackedPlugin, StrangerRunner, WalledTask } from './walled.ts';
