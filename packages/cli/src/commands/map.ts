import { resolve } from 'node:path';
import {
  checkMapping,
  isReady,
  MAPPING_PROBLEMS,
  type MappingProblem,
  proposeMapping,
  readTables,
} from '@emis-sdk/formats/mapping';
import { openBundle, writeFiles } from '@emis-sdk/formats/node';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readMapping } from '../mapping-file.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';

interface ProfileOptions {
  readonly profile: string;
  readonly plugin: readonly string[];
}

export interface ProposeOptions extends ProfileOptions {
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** Proposes a mapping for the tables at a path. Nothing in it is confirmed. */
export async function propose(options: ProposeOptions, context: CommandContext, path: string): Promise<ExitCode> {
  const { terminal, say, signal, language } = context;
  const country = await countryOf(options);
  const tables = await readTables(await openBundle(path), { signal, schoolIdentifier: country.schoolIdentifier });
  const mapping = await proposeMapping(tables, { country, language });
  const text = `${JSON.stringify(mapping, undefined, 2)}\n`;
  const fields = mapping.tables.flatMap(({ records }) => records.flatMap((record) => Object.keys(record.fields)));
  terminal.talk(say('map.proposed', { tables: mapping.tables.length, of: tables.length, fields: fields.length }));
  list(checkMapping(mapping, { tables, country }), context);
  if (options.output === undefined) {
    terminal.out(context.json ? JSON.stringify(mapping) : text.trimEnd());
    return EXIT.ok;
  }
  const output = resolve(options.output);
  const bytes = new TextEncoder().encode(text);
  await writeFiles(once({ file: 'mapping.json', bytes }), output, {
    gives: 'one-file',
    overwrite: options.overwrite === true,
  });
  terminal.talk(say('map.written', { path: output, tables: path, profile: options.profile }));
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, path: output, tables: mapping.tables.length }));
  return EXIT.ok;
}

/** Says what stands against a mapping, and what is unmapped on both sides. Ends with 0 when the mapping is ready. */
export async function check(
  options: ProfileOptions,
  context: CommandContext,
  file: string,
  path: string | undefined,
): Promise<ExitCode> {
  const { terminal, say, signal } = context;
  const country = await countryOf(options);
  const mapping = await readMapping(file);
  const { schoolIdentifier } = country;
  const tables =
    path === undefined ? undefined : await readTables(await openBundle(path), { signal, schoolIdentifier });
  const problems = checkMapping(mapping, { country, ...(tables ? { tables } : {}) });
  const ready = isReady(problems);
  list(problems, context);
  terminal.talk(say(ready ? 'map.ready' : 'map.not-ready', { count: problems.filter(({ blocks }) => blocks).length }));
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, ok: ready, problems }));
  return ready ? EXIT.ok : EXIT.dataFailed;
}

async function countryOf({ profile: id, plugin }: ProfileOptions) {
  const { profile, host } = await loadProfileAndPlugins(id, plugin);
  await host.close();
  return profile;
}

/** One line for each kind of problem and place, with what it is about. */
function list(problems: readonly MappingProblem[], { terminal, say }: CommandContext): void {
  for (const code of Object.keys(MAPPING_PROBLEMS) as (keyof typeof MAPPING_PROBLEMS)[]) {
    const own = problems.filter((problem) => problem.code === code);
    if (own.length === 0) continue;
    terminal.talk('');
    terminal.talk(terminal.style(say(code, { count: own.length }), 'bold'));
    const places = Map.groupBy(own, ({ place, name }) =>
      place
        .split(` `)
        .filter((part) => !part.endsWith(`.${name}`))
        .join(' '),
    );
    for (const [place, of] of places) {
      const names = of.map((problem) => nameOf(problem));
      terminal.talk(`  ${place}: ${names.join(', ')}`);
    }
  }
  terminal.talk('');
}

function nameOf({ place, name }: MappingProblem): string {
  return place.split(' ').at(-1)?.endsWith(`.${name}`) ? (place.split(' ').at(-1) ?? name) : name;
}

async function* once<Part>(part: Part) {
  yield part;
}
