import type { Terminal } from './terminal.ts';
import type { Say } from './words.ts';

/** Records that were not taken and are named. */
const NAMED = 20;

interface Rejected {
  readonly entity?: string | undefined;
  readonly id?: string | undefined;
  readonly findings?: readonly { readonly code: string }[] | undefined;
}

/** Names the first records that the EMIS did not take, each with the codes that `emis explain` explains. */
export function tellRejected(rejected: readonly Rejected[], terminal: Terminal, say: Say): void {
  for (const { entity = '', id = '', findings = [] } of rejected.slice(0, NAMED)) {
    terminal.talk(say('upload.rejection', { entity, id, codes: findings.map(({ code }) => code).join(', ') }));
  }
}
