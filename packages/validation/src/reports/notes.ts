import type { Report } from '../report.ts';
import type { SayOfReport } from '../report-words.ts';
import type { Translator } from '../translator.ts';

/** What has changed since an earlier report, in sentences; none when there was no comparison. */
export function sinceLines({ since }: Report, say: SayOfReport, translator: Translator): string[] {
  if (!since) return [];
  const { asOf, mended, new: fresh, remaining } = since;
  const counted = Object.entries(since.byCode).filter(([, { exact }]) => !exact);
  return [
    say('since.line', { asOf, mended, new: fresh, remaining }),
    ...(counted.length === 0
      ? []
      : [say('since.counts', { codes: counted.map(([code]) => `${translator.title(code)} [${code}]`).join(', ') })]),
  ];
}

/** That the data looks like that of another country; nothing when nobody found so. */
export function profileLines({ betterProfile: better, profile }: Report, say: SayOfReport): string[] {
  return better === undefined ? [] : [say('profile.better', { profile: profile.id, better })];
}

/** How to read masked values; empty when none are shown. */
export function legendOf({ revealed, groups }: Report, say: SayOfReport): string {
  if (revealed) return '';
  const shown = groups.flatMap(({ samples }) => samples.flatMap(({ personal }) => Object.values(personal ?? {})));
  if (shown.length === 0) return '';
  const signed = shown.some((value) => /#[0-9a-z]{6}$/.test(String(value)));
  return signed ? `${say('legend')} ${say('legend.signs')}` : say('legend');
}
