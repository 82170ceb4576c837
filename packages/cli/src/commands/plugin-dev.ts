import { tryPlugin } from '@emis-sdk/testing/author';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { changesIn } from '../changes-in.ts';
import type { CommandContext } from '../context.ts';
import { type DevServer, devServer } from '../dev-server.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { tellError } from '../tell-error.ts';

export interface PluginDevOptions {
  readonly entry?: string;
  readonly once?: boolean;
  /** The port of an EMIS in which it runs as well. */
  readonly serve?: number;
}

const SHOWN = 3;

/** `emis plugin dev`: runs a plugin over an invented school, and again at each change of its source; with `--serve` in an EMIS that runs, too. */
export async function devProject(
  options: PluginDevOptions,
  context: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const served = options.serve === undefined ? undefined : await devServer(options.serve, context);
  try {
    await reload(served, options, context, folder);
    const first = await tryOnce(options, context, folder);
    if (options.once) return first;
    const { terminal, say, signal } = context;
    terminal.talk(say('plugin.dev-waits'));
    for await (const _change of changesIn(folder, signal)) {
      // First where somebody may be waiting to look.
      await reload(served, options, context, folder);
      await tryOnce(options, context, folder);
    }
    return EXIT.ok;
  } finally {
    await served?.close();
  }
}

async function reload(
  served: DevServer | undefined,
  { entry }: PluginDevOptions,
  context: CommandContext,
  folder: string,
): Promise<void> {
  if (!served) return;
  try {
    const milliseconds = Math.round(await served.reload(folder, entry));
    context.terminal.talk(context.say('plugin.dev-served', { url: served.url, milliseconds }));
  } catch (error) {
    // What ran before goes on; the author mends it, and saves again.
    tellError(error, context);
  }
}

async function tryOnce({ entry }: PluginDevOptions, context: CommandContext, folder: string): Promise<ExitCode> {
  const { terminal, say, language, json } = context;
  try {
    const tried = await tryPlugin(folder, entry === undefined ? {} : { entry });
    const { id, version, findings, figures, rules, milliseconds, bytes } = tried;
    const translator = createTranslator(await loadWords(language), tried.messages);
    const memory = Math.round(bytes / 104_857.6) / 10;
    terminal.talk('');
    terminal.talk(
      terminal.style(say('plugin.dev-ran', { id, version, milliseconds: Math.round(milliseconds), memory }), 'bold'),
    );
    for (const { code, records, cost, read, broken, threw } of rules) {
      const own = findings.filter((finding) => finding.code === code);
      const microseconds = String(Math.round(cost * 100) / 100);
      terminal.talk(
        say('plugin.dev-rule', { title: translator.title(code), code, count: own.length, records, microseconds }),
      );
      terminal.talk(
        `  ${say('plugin.dev-reads', { fields: [...read].map((one) => one.replace('read ', '')).join(', ') })}`,
      );
      for (const finding of own.slice(0, SHOWN))
        terminal.talk(`  ${finding.id ?? ''}: ${translator.finding(finding).meaning}`);
      for (const { trial, how } of broken) terminal.talk(terminal.style(`  ${trial}: ${how}`, 'red'));
      if (threw) terminal.talk(terminal.style(`  ${say('plugin.dev-threw')}`, 'red'));
    }
    for (const { label, value, unit } of figures) terminal.talk(`${label}: ${value} ${unit ?? ''}`.trimEnd());
    if (json) {
      const shown = rules.map(({ read, ...rule }) => ({ ...rule, read: [...read] }));
      terminal.out(
        JSON.stringify({ schemaVersion: 1, ok: true, id, version, findings: findings.length, figures, rules: shown }),
      );
    }
    return EXIT.ok;
  } catch (error) {
    tellError(error, context);
    return exitCodeOf(error);
  }
}
