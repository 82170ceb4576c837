import type { PublishedPlugin } from '@emis-sdk/client/plugins';
import type { CommandContext } from './context.ts';

/** One plugin as a small tree of lines: what it is, who let it in, what it may do, what it did, what waits. */
export function pluginLines(plugin: PublishedPlugin, { say, language }: CommandContext): string[] {
  const { id, version, release, state, runner, reason, approved, waiting } = plugin;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const count = (value: number) => number.format(value);
  const branches = [
    ...(approved ? [say('plugins.by', { by: approved.by, at: approved.at.slice(0, 16).replace('T', ' ') })] : []),
    ...plugin.grants.map((grant) => {
      const why = typeof grant.reason === 'string' ? grant.reason : grant.reason[language];
      // The id of a record comes with any of its fields.
      const what = grant.permissions.filter((one) => !/^read .*\.id$/.test(one));
      const shown = (what.length > 0 ? what : grant.permissions).join(', ');
      return `${grant.approved ? '' : `${say('plugins.not-approved')}: `}${shown}: ${why}`;
    }),
    ...(plugin.rules.length > 0 ? [say('plugins.rules', { rules: plugin.rules.join(', ') })] : []),
    ...plugin.commands.map(({ name, summary }) => say('plugins.command', { name, summary: summary?.[language] ?? '' })),
    ...plugin.jobs.map(({ id: job, everyMinutes, ranAt }) =>
      say('plugins.job', { job, minutes: count(everyMinutes), at: ranAt?.slice(0, 16).replace('T', ' ') ?? '–' }),
    ),
    say('plugins.did', {
      calls: count(plugin.calls),
      seconds: count(plugin.spentMs / 1000),
      faults: count(plugin.faults),
      breaches: count(plugin.breaches),
      refusals: count(plugin.refusals),
    }),
    ...(waiting ? [say('plugins.waits', { version: waiting.version, beyond: waiting.beyond.join(', '), id })] : []),
    ...(state === 'found' ? [say('plugins.found', { id })] : []),
  ];
  const known = release === undefined ? '' : ` (${say('plugins.release', { release })})`;
  const why = reason === undefined ? '' : `: ${reason}`;
  return [
    `${id} ${version}${known}  ${say(stateWords(state))}${why}${runner === 'none' ? '' : `, ${runner}`}`,
    ...branches.map((branch, index) => `${index === branches.length - 1 ? '└─' : '├─'} ${branch}`),
    '',
  ];
}

const STATES = ['found', 'running', 'stopped', 'refused', 'failed', 'quarantined'] as const;

/** The states through which a plugin only passes are told as what they lead to. */
function stateWords(state: string): `plugins.state-${(typeof STATES)[number]}` {
  return `plugins.state-${STATES.find((one) => one === state) ?? 'stopped'}`;
}
