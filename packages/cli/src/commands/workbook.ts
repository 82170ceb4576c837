import { resolve } from 'node:path';
import { writeFiles } from '@emis-sdk/formats/node';
import { ROLE_SHEETS, type SheetSubject, writeTemplate } from '@emis-sdk/formats/workbooks';
import { ENTITY_NAMES, isEntityName } from '@emis-sdk/model';
import { loadWords } from '@emis-sdk/validation/words';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { tellMachine } from '../tell-error.ts';

export interface WorkbookOptions {
  readonly profile: string;
  readonly plugin: readonly string[];
  readonly entity: string;
  readonly rows: number;
  readonly output?: string;
  readonly overwrite?: boolean;
}

/** Writes a workbook for people to fill in. */
export async function workbook(options: WorkbookOptions, context: CommandContext): Promise<ExitCode> {
  const { entity, rows, overwrite = false } = options;
  const { terminal, say, language } = context;
  const subject = subjectOf(entity);
  if (!subject) {
    const words = say('workbook.unknown', { entity, known: SUBJECTS.join(', ') });
    terminal.complain(words);
    tellMachine(context, 'workbook.unknown', words);
    return EXIT.usage;
  }
  const { profile, host } = await loadProfileAndPlugins(options.profile, options.plugin);
  await host.close();
  const path = resolve(options.output ?? `${entity}.xlsx`);
  const { entities } = await loadWords(language);
  const bytes = writeTemplate({
    country: profile,
    subject,
    language,
    rows,
    ...(isEntityName(subject) ? { sheet: capitalised(entities[subject][1]) } : {}),
  });
  await writeFiles(partsOf(bytes), path, { gives: 'one-file', overwrite });
  terminal.talk(say('workbook.written', { path }));
  if (context.json) terminal.out(JSON.stringify({ schemaVersion: 1, path, entity, profile: profile.id }));
  return EXIT.ok;
}

async function* partsOf(pieces: AsyncIterable<Uint8Array>) {
  for await (const bytes of pieces) yield { file: 'workbook.xlsx', bytes };
}

const SUBJECTS: readonly SheetSubject[] = [...ROLE_SHEETS.map(({ role }) => role), ...ENTITY_NAMES];

function subjectOf(name: string): SheetSubject | undefined {
  return SUBJECTS.find((subject) => subject === name);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
