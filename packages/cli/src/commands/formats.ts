import { canRead, canWrite, FORMATS } from '@emis-sdk/formats';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Lists the formats, and what can be done with each. */
export async function formats({ terminal, say, json }: CommandContext): Promise<ExitCode> {
  const list = FORMATS.map((format) => ({
    id: format.id,
    title: format.title,
    reads: canRead(format),
    writes: canWrite(format),
    entities: format.entities,
  }));
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, title, reads, writes } of list) {
    const does = say(reads && writes ? 'formats.both' : reads ? 'formats.read' : 'formats.write');
    terminal.talk(`${terminal.style(id.padEnd(width), 'bold')}  ${title} (${does})`);
  }
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, formats: list }));
  return EXIT.ok;
}
