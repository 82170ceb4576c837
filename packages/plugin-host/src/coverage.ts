import { type Grant, type Manifest, type PlainData, permissionsOf, permissionsToRead } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import { HANDLER_KINDS } from './handlers.ts';
import type { Started } from './trusted-in-process.ts';

/**
 * Whether the announced contributions can work at all with what was approved; asked before any code runs.
 *
 * @throws {PluginError} `plugin.grant-missing`
 */
export function checkAnnounced({ id, contributes }: Manifest, data: PlainData, grants: readonly Grant[]): void {
  const held = permissionsOf(grants);
  const wanted = [
    [contributes.rules[0], 'emit finding'],
    [data.mappings[0]?.id, 'emit record'],
    [data.codes[0]?.id, 'emit code'],
  ] as const;
  for (const [contribution, grant] of wanted) {
    if (contribution === undefined || held.has(grant)) continue;
    throw new PluginError('plugin.grant-missing', { plugin: id, contribution, grant });
  }
}

/**
 * Compares what a plugin added with what it announced and with what was approved.
 *
 * @throws {PluginError} `plugin.not-declared`, `plugin.not-added`, `plugin.code-taken`, `plugin.grant-missing`
 */
export function checkAdded(
  { id, contributes }: Manifest,
  { rules, indicators, handlers, formats }: Started,
  grants: readonly Grant[],
): void {
  compare(
    id,
    contributes.rules,
    rules.map(({ code }) => code),
  );
  compare(
    id,
    contributes.indicators,
    indicators.map((indicator) => indicator.id),
  );
  compare(
    id,
    contributes.formats,
    formats.map((format) => format.id),
  );
  const announced = {
    reaction: contributes.reactions,
    route: contributes.routes,
    card: contributes.cards,
    command: contributes.commands,
    job: contributes.jobs,
  };
  for (const kind of HANDLER_KINDS) {
    const added = handlers.flatMap((one) => (one.kind === kind ? [one.name] : []));
    // Several reactions to one event are no matter.
    compare(id, announced[kind], kind === 'reaction' ? [...new Set(added)] : added);
  }
  const held = permissionsOf(grants);
  for (const format of formats) {
    if (!('read' in format) || held.has('emit record')) continue;
    throw new PluginError('plugin.grant-missing', { plugin: id, contribution: format.id, grant: 'emit record' });
  }
  const readers = [
    ...rules.map((rule) => [rule.code, rule] as const),
    ...indicators.map((one) => [one.id, one] as const),
    ...handlers.flatMap(({ name, reader }) => (reader ? [[name, reader] as const] : [])),
  ];
  for (const [contribution, reader] of readers) {
    for (const grant of permissionsToRead(reader)) {
      if (!held.has(grant)) throw new PluginError('plugin.grant-missing', { plugin: id, contribution, grant });
    }
  }
  const least = Math.min(...grants.map((grant) => (grant.kind === 'schedule' ? grant.everyMinutes : Infinity)));
  for (const { kind, name, everyMinutes = 0 } of handlers) {
    if (kind !== 'job' || everyMinutes >= least) continue;
    throw new PluginError('plugin.grant-missing', { plugin: id, contribution: name, grant: 'schedule' });
  }
}

function compare(plugin: string, announced: readonly string[], added: readonly string[]): void {
  added.forEach((contribution, index) => {
    if (!announced.includes(contribution)) throw new PluginError('plugin.not-declared', { plugin, contribution });
    if (added.indexOf(contribution) < index)
      throw new PluginError('plugin.code-taken', { plugin, contribution, other: plugin });
  });
  for (const contribution of announced) {
    if (!added.includes(contribution)) throw new PluginError('plugin.not-added', { plugin, contribution });
  }
}
