import { EmisError } from '@emis-sdk/model';
import { PLUGIN_ERROR_MESSAGES } from './error-messages.ts';
import type { SignatureErrorParams } from './signing/signature-errors.ts';

interface OfPlugin {
  readonly plugin: string;
}
interface OfContribution extends OfPlugin {
  /** The code of a rule, or the id of an indicator. */
  readonly contribution: string;
}
interface AtPath extends OfPlugin {
  readonly path: string;
}

/** Every error of the host with the facts that it carries. */
export interface PluginErrorParams extends SignatureErrorParams {
  'plugin.manifest-invalid': AtPath;
  'plugin.settings-not-portable': AtPath;
  'plugin.contract-unknown': OfPlugin & { readonly contract: string; readonly supported: string };
  'plugin.untrusted': OfPlugin;
  'plugin.duplicate': OfPlugin;
  'plugin.code-not-its-own': OfContribution & { readonly prefix: string };
  'plugin.code-taken': OfContribution & { readonly other: string };
  'plugin.words-missing': OfContribution & { readonly language: string };
  'plugin.settings-invalid': AtPath;
  /** `grant` names the one permission that is missing: `read person.birthDate`. */
  'plugin.grant-missing': OfContribution & { readonly grant: string };
  'plugin.order-cycle': OfPlugin & { readonly ring: string };
  'plugin.not-declared': OfContribution;
  'plugin.not-added': OfContribution;
  'plugin.start-timeout': OfPlugin & { readonly milliseconds: number };
  'plugin.start-failed': OfPlugin;
  'plugin.stop-failed': OfPlugin;
  'plugin.contribution-failed': OfContribution;
  'plugin.bad-output': OfContribution;
  /** `limit` is one of `time`, `memory`, `input`, `output`, `calls`. */
  'plugin.limit-exceeded': OfContribution & { readonly limit: string };
  /** `path` names what is wrong with the folder: a file, or a place in `plugin.json`. */
  'plugin.packed-invalid': AtPath;
  /** A handler asked for what no grant opens, or more than the grant holds. */
  'plugin.call-refused': OfPlugin & { readonly call: string; readonly grant: string };
  /** A new version asks for something that was not approved; the old one goes on. */
  'plugin.update-unapproved': OfPlugin & { readonly grant: string };
  /** Somebody who is not trusted brings a format that is code. */
  'plugin.format-untrusted': OfContribution;
  'plugin.quarantined': OfContribution;
  'plugin.not-running': OfContribution & { readonly state: string };
  'plugin.unknown': OfPlugin;
}
export type PluginErrorCode = keyof PluginErrorParams;

/**
 * A plugin was refused, failed, or may not run. What the plugin itself threw is the `cause`; its message is not repeated,
 * since it may hold a value of somebody's record.
 */
export class PluginError<Code extends PluginErrorCode = PluginErrorCode> extends EmisError {
  declare readonly code: Code;
  declare readonly params: PluginErrorParams[Code] & EmisError['params'];

  constructor(code: Code, params: PluginErrorParams[Code], options?: ErrorOptions) {
    super(code, english(code, params), { ...params }, options);
  }
}

function english(code: PluginErrorCode, params: object): string {
  const facts = new Map<string, unknown>(Object.entries(params));
  return PLUGIN_ERROR_MESSAGES[code].en.replaceAll(/\{\$(\w+)\}/g, (_, name: string) => String(facts.get(name)));
}
