import type { PlainDate } from '@emis-sdk/model';
import { storedDataset, storedSources } from '@emis-sdk/server';
import { createTranslator, type Translator } from '@emis-sdk/validation';
import { type Rehearsal, type RehearsalGroup, rehearse as rehearseRecords } from '@emis-sdk/validation/rehearsal';
import { loadWords } from '@emis-sdk/validation/words';
import { judgedOn } from '../bundle-check.ts';
import type { CommandContext } from '../context.ts';
import { readRehearsed } from '../draft-files.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openStored } from '../stored-database.ts';

export interface RehearseOptions {
  /** The file of a draft, or an edition. */
  readonly profile: string;
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly asOf?: PlainDate;
}

interface SenderRehearsal {
  readonly source: string;
  readonly profile: string;
  readonly rehearsal: Rehearsal;
  readonly translator: Translator;
}

/** Judges what a server has stored by a draft, and says what would fail. The database is only read. */
export async function rehearse(options: RehearseOptions, context: CommandContext): Promise<ExitCode> {
  const { language, signal } = context;
  const rehearsed = await readRehearsed(options.profile);
  const database = await openStored(options, true);
  const senders: SenderRehearsal[] = [];
  try {
    const asOf = judgedOn(options.asOf);
    for (const { source, profile } of await storedSources(database)) {
      const { today, draft } = await rehearsed.profilesFor(profile.id);
      const rehearsal = await rehearseRecords(storedDataset(database, source), { today, draft, asOf, signal });
      const translator = createTranslator(await loadWords(language), draft.messages);
      senders.push({ source, profile: `${today.id} ${today.edition}`, rehearsal, translator });
    }
  } finally {
    await database.close();
  }
  tell(rehearsed.name, senders, context);
  const worse = senders.some(
    ({ rehearsal: { keptOut, failedRules } }) => keptOut.draft > keptOut.today || failedRules.length > 0,
  );
  return worse ? EXIT.dataFailed : EXIT.ok;
}

/** Everything of one code, over all senders. */
interface Total {
  readonly group: RehearsalGroup;
  readonly translator: Translator;
  today: number;
  draft: number;
  readonly bySender: Map<string, number>;
}

function tell(draft: string, senders: readonly SenderRehearsal[], { terminal, say, json }: CommandContext): void {
  const totals = totalsOf(senders);
  const sum = (of: (rehearsal: Rehearsal) => number) =>
    senders.reduce((total, { rehearsal }) => total + of(rehearsal), 0);
  const keptOut = { today: sum(({ keptOut: { today } }) => today), draft: sum(({ keptOut: one }) => one.draft) };
  const unchanged = sum((rehearsal) => rehearsal.unchanged);
  const failedRules = [...new Set(senders.flatMap(({ rehearsal }) => rehearsal.failedRules))];

  terminal.talk(terminal.style(say('rehearsal.heading', { draft }), 'bold'));
  for (const { source, profile, rehearsal } of senders) {
    terminal.talk(say('rehearsal.sender', { source, profile, records: rehearsal.records }));
  }
  if (senders.length === 0) terminal.talk(say('rehearsal.nothing'));
  else terminal.talk(say('rehearsal.kept-out', keptOut));
  for (const total of totals) tellTotal(total, terminal, say);
  terminal.talk('');
  if (senders.length > 0 && totals.length === 0) terminal.talk(say('rehearsal.same'));
  if (unchanged > 0) terminal.talk(say('rehearsal.unchanged', { count: unchanged }));
  if (failedRules.length > 0) terminal.talk(say('rehearsal.failed-rules', { rules: failedRules.join(', ') }));
  if (!json) return;
  terminal.out(
    JSON.stringify({
      schemaVersion: 1,
      draft,
      senders: senders.map(({ source, profile, rehearsal }) => ({ source, profile, ...rehearsal })),
      keptOut,
      byCode: totals.map(({ group, today, draft: after, bySender }) => ({
        code: group.code,
        severity: group.severity,
        today,
        draft: after,
        bySender: Object.fromEntries(bySender),
      })),
      unchanged,
      failedRules,
    }),
  );
}

function tellTotal(
  { group, translator, today, draft, bySender }: Total,
  terminal: CommandContext['terminal'],
  say: CommandContext['say'],
): void {
  const { code, severity, samples } = group;
  const senders = [...bySender].map(([source, count]) => `${source} ${count}`).join(', ');
  terminal.talk('');
  terminal.talk(say('rehearsal.group', { severity, code, today, draft, senders }));
  terminal.talk(`  ${translator.title(code)}`);
  const [sample] = samples;
  if (!sample) return;
  // The words show facts of the sample, and the personal ones among them come masked.
  const { meaning } = translator.finding({ code, ...sample });
  terminal.talk(`  ${say('rehearsal.sample', { place: sample.record, meaning })}`);
}

function totalsOf(senders: readonly SenderRehearsal[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { source, rehearsal, translator } of senders) {
    for (const group of rehearsal.groups) {
      const key = `${group.severity} ${group.code}`;
      const total = totals.get(key) ?? { group, translator, today: 0, draft: 0, bySender: new Map() };
      total.today += group.today;
      total.draft += group.draft;
      total.bySender.set(source, group.draft);
      totals.set(key, total);
    }
  }
  return [...totals.values()];
}
