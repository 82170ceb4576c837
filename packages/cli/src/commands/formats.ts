import { canRead, canWrite, FORMATS, type Format, textIn } from '@emis-sdk/formats';
import type { Language } from '@emis-sdk/model';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface FormatsOptions {
  /** By default those of all profiles are listed. */
  readonly profile?: string;
}

/** Lists the formats, also those that profiles bring, and what can be done with each. */
export async function formats(
  { profile: asked }: FormatsOptions,
  { terminal, say, json, language }: CommandContext,
): Promise<ExitCode> {
  const profiles = await Promise.all((asked === undefined ? PROFILE_IDS : [asked]).map((id) => loadProfile(id)));
  const list = [
    ...FORMATS.map((format) => described(format, null, language)),
    ...profiles.flatMap((profile) => profile.formats.map((format) => described(format, profile.id, language))),
  ];
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, title, reads, writes, profile } of list) {
    const does = say(reads && writes ? 'formats.both' : reads ? 'formats.read' : 'formats.write');
    const needs = profile === null ? '' : `; --profile ${profile}`;
    terminal.talk(`${terminal.style(id.padEnd(width), 'bold')}  ${title} (${does}${needs})`);
  }
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, formats: list }));
  return EXIT.ok;
}

function described(format: Format, profile: string | null, language: Language): Described {
  return {
    id: format.id,
    title: textIn(format.title, language),
    profile,
    reads: canRead(format),
    writes: canWrite(format),
    entities: format.entities,
  };
}

interface Described extends Pick<Format, 'id' | 'entities'> {
  readonly title: string;
  /** The profile that must be named for it, where one brings it. */
  readonly profile: string | null;
  readonly reads: boolean;
  readonly writes: boolean;
}
