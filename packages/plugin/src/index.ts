// What plugins bring, as the host sees it
export type {
  Format,
  Loss,
  ReadableFormat,
  ReadOptions,
  WritableFormat,
  WriteOptions,
  WrittenPart,
} from '@emis-sdk/formats';
export type {
  DatasetCheck,
  DatasetRule,
  RecordRule,
  ReportFinding,
  Rule,
  RuleContext,
  RuleFinding,
  RuleInput,
} from '@emis-sdk/validation';
export { CONTRACT } from './contract.ts';
export { type Dispose, definePlugin, type Plugin, type SetupContext } from './define-plugin.ts';
export { ManifestError, type ManifestErrorCode } from './errors.ts';
export {
  EMITTABLES,
  type EmitGrant,
  type Emittable,
  emit,
  type FetchGrant,
  fetchFrom,
  type Grant,
  type ReadGrant,
  type Reason,
  read,
  type ScheduleGrant,
  type StoreGrant,
  schedule,
  store,
} from './grants.ts';
export type { Answered, Call, Json, Store, Tools, ToolsFor } from './handler-tools.ts';
export type {
  Card,
  CardContent,
  Command,
  EventHandler,
  Job,
  PlainEvent,
  PlainEvents,
  RecordReaction,
  Route,
  RouteAnswer,
  RouteRequest,
} from './handlers.ts';
export {
  defineIndicator,
  type Indicator,
  type IndicatorOf,
  type IndicatorRun,
  type IndicatorValue,
} from './indicator.ts';
export { type Manifest, manifest, manifestOf, PHASES, type Phase } from './manifest.ts';
export {
  type Granted,
  type Permission,
  type PermissionOf,
  type PermissionToRead,
  permissionsOf,
  permissionsToRead,
  type Reader,
} from './permission.ts';
export type { CodeMapping, MappedFormat, PlainData } from './plain-data.ts';
export {
  PLUGIN_CODE,
  PLUGIN_JSON,
  type PluginJson,
  pluginJson,
  pluginJsonOf,
} from './plugin-json.ts';
export { SECRET_MARK, secret, secretSettings } from './secret.ts';
export { type SettingsSchema, settingsSchema } from './settings.ts';
