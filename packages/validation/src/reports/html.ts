import { ENTITY_NAMES, SEVERITIES, type Severity } from '@emis-sdk/model';
import { entityWord } from '../entity-words.ts';
import { type FindingGroup, type Report, SAMPLES_PER_GROUP, type Verdict } from '../report.ts';
import { createReportWords, type ReportWord, type SayOfReport } from '../report-words.ts';
import type { Translator } from '../translator.ts';
import { htmlPage } from './html-page.ts';
import { htmlTable } from './html-table.ts';
import { markupText } from './markup.ts';
import { legendOf, profileLines, sinceLines } from './notes.ts';
import { type RootCause, rootCauses } from './root-causes.ts';
import { advice, type ReportWording, translatorOf } from './voice.ts';

/**
 * Samples on a page. With more groups each shows fewer, and the last ones none, so that the page stays light: under 50 kB
 * gzipped also when every rule that there is has found something.
 */
const SAMPLES_PER_PAGE = 150;

const VERDICT_CLASS: Readonly<Record<Verdict, string>> = {
  accepted: 'good',
  'accepted-with-warnings': 'warning',
  'accepted-in-part': 'warning',
  refused: 'error',
  empty: 'warning',
  incomplete: 'error',
};

/**
 * One HTML page for people: no script, nothing from elsewhere, light and dark, fit for A4. What to mend first comes first.
 *
 * @param reports one, or several that were judged together; `origin` tells them apart
 */
export function htmlReport(reports: readonly Report[], wording: ReportWording): string {
  const page = new HtmlPage(reports, wording);
  const articles = reports.map((report) => page.article(report)).join('\n');
  const { language } = wording.words;
  return htmlPage({ language, title: page.word('page.title'), skip: page.word('page.skip'), main: articles });
}

class HtmlPage {
  readonly #wording: ReportWording;
  readonly #say: SayOfReport;
  readonly #translator: Translator;
  readonly #number: Intl.NumberFormat;
  readonly #samples: number;
  #left = SAMPLES_PER_PAGE;

  constructor(reports: readonly Report[], wording: ReportWording) {
    const groups = reports.reduce((sum, report) => sum + report.groups.length, 0);
    this.#wording = wording;
    this.#say = createReportWords(wording.words);
    this.#translator = translatorOf(wording);
    this.#number = new Intl.NumberFormat(wording.words.language);
    this.#samples = Math.max(1, Math.min(SAMPLES_PER_GROUP, Math.floor(SAMPLES_PER_PAGE / Math.max(groups, 1))));
  }

  word(word: ReportWord): string {
    return this.#say(word);
  }

  text(word: ReportWord): string {
    return markupText(this.#say(word));
  }

  article(report: Report): string {
    const parts = [
      ...this.#verdict(report),
      this.#counts(report),
      this.#first(report),
      ...SEVERITIES.flatMap((severity) => this.#findings(report, severity)),
      ...this.#held(report),
      ...this.#engineErrors(report),
      ...this.#read(report),
      ...this.#paragraphs([legendOf(report, this.#say)]),
    ];
    return `<article>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
  }

  #verdict(report: Report): string[] {
    const { verdict, origin, profile, asOf, revealed } = report;
    const word = `<strong class="${VERDICT_CLASS[verdict]}">${this.text(`verdict.${verdict}`)}</strong>`;
    const judged = this.#say('read.judged', { profile: profile.id, edition: profile.edition, asOf });
    return [
      `<h2>${word}${origin === undefined ? '' : ` <small>${markupText(origin)}</small>`}</h2>`,
      revealed ? `<p class="box caution">${this.text('revealed')}</p>` : '',
      `<div class="box">${this.#paragraphs([
        this.#say(`reason.${verdict}`),
        ...profileLines(report, this.#say),
        ...sinceLines(report, this.#say, this.#translator),
        judged,
      ]).join('')}</div>`,
    ];
  }

  #counts({ read, valid, invalid, held }: Report): string {
    const counts: readonly (readonly [ReportWord, number])[] = [
      ['count.read', read.total],
      ['count.valid', valid],
      ['count.invalid', invalid],
      ['count.held', held.total],
      ['count.unread', read.unread],
      ...(read.removed ? [['count.removed', read.removed] as const] : []),
      ...(read.leftOut ? [['count.left-out', read.leftOut] as const] : []),
    ];
    return this.#numbers(
      'page.records',
      counts.map(([word, count]) => [this.#say(word), this.#number.format(count)]),
    );
  }

  #first(report: Report): string {
    const causes = rootCauses(report);
    if (causes.length === 0) return '';
    const items = causes.map((cause) => `<li>${markupText(this.#cause(cause))}</li>`).join('\n');
    return `<section><h3>${this.text('page.first')}</h3><p>${this.text('page.first.meaning')}</p><ol>\n${items}\n</ol></section>`;
  }

  #cause(cause: RootCause): string {
    if (cause.kind === 'record') {
      const { entity, id, holds } = cause.awaited;
      return this.#say('page.awaited', { entity: entityWord(entity, this.#wording.words), id, holds });
    }
    const { code, count, samples } = cause.group;
    const words = this.#translator.finding({ code, ...samples[0] });
    return `${words.title}: ${this.#number.format(count)}. ${advice(words, this.#wording.voice)}`;
  }

  #findings(report: Report, severity: Severity): string[] {
    const groups = report.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) return [];
    const heading = this.#say(`group.${severity}`, { count: report.findings[severity] });
    return [
      `<section><h3 class="${severity}">${markupText(heading)}</h3>`,
      ...groups.map((group) => this.#group(group)),
      '</section>',
    ];
  }

  #group({ code, count, samples, records }: FindingGroup): string {
    const words = this.#translator.finding({ code, ...samples[0] });
    const shown = samples.slice(0, Math.min(this.#samples, this.#left));
    this.#left -= shown.length;
    const heading = this.#wording.voice === 'developer' ? 'group.developer' : 'group.fix';
    const rows = shown.map(({ where, id, ...facts }) => [
      where.file ?? '',
      where.row === undefined ? '' : String(where.row),
      where.column ?? where.path ?? '',
      id ?? '',
      this.#translator.finding({ code, ...facts }).meaning,
    ]);
    const columns = [
      { heading: this.#say('page.file') },
      { heading: this.#say('page.row'), number: true },
      { heading: this.#say('page.column') },
      { heading: this.#say('page.record') },
      { heading: this.#say('page.meaning') },
    ];
    const used = columns.map((_, index) => rows.some((row) => row[index] !== ''));
    return [
      `<h4>${markupText(words.title)}: ${this.#number.format(count)} <code>${markupText(code)}</code></h4>`,
      `<p><strong>${this.text(heading)}</strong> ${markupText(advice(words, this.#wording.voice))}</p>`,
      records > 0 ? `<p>${this.text('page.affected')}: ${this.#number.format(records)}</p>` : '',
      shown.length === 0
        ? ''
        : htmlTable(
            `${words.title}. ${this.#say('page.shown', { shown: shown.length, count })}`,
            columns.filter((_, index) => used[index]),
            rows.map((row) => row.filter((_, index) => used[index])),
          ),
    ].join('\n');
  }

  #held({ held }: Report): string[] {
    if (held.total === 0) return [];
    const rows = held.because.map(({ entity, id, holds }) => [
      `${entityWord(entity, this.#wording.words)} ${id}`,
      this.#number.format(holds),
    ]);
    const heading = this.#say('held.heading', { count: held.total });
    return [
      `<section><h3>${markupText(heading)}</h3><p>${this.text('held.meaning')}</p>`,
      htmlTable(
        heading,
        [{ heading: this.#say('page.record') }, { heading: this.#say('page.number'), number: true }],
        rows,
        { rowHeadings: true },
      ),
      '</section>',
    ];
  }

  #engineErrors({ engineErrors }: Report): string[] {
    if (engineErrors.length === 0) return [];
    const heading = this.#say('engine.heading', { count: engineErrors.length });
    const items = engineErrors.map(({ rule, message, count }) => this.#say('engine.error', { rule, message, count }));
    return [
      `<section><h3 class="error">${markupText(heading)}</h3>`,
      ...this.#paragraphs([...items, this.#say('engine.fix')]),
      '</section>',
    ];
  }

  #read({ read }: Report): string[] {
    const entities = ENTITY_NAMES.flatMap((entity) => {
      const count = read.byEntity[entity];
      return count ? [[entityWord(entity, this.#wording.words, 2), this.#number.format(count)]] : [];
    });
    const files = read.files.map(({ name, rows, encoding }) => [name, this.#number.format(rows), encoding]);
    return [
      `<section><h3>${this.text('read.heading')}</h3>`,
      files.length === 0
        ? ''
        : htmlTable(
            this.#say('page.files'),
            [
              { heading: this.#say('page.file') },
              { heading: this.#say('page.rows'), number: true },
              { heading: this.#say('page.encoding') },
            ],
            files,
            { rowHeadings: true },
          ),
      entities.length === 0 ? '' : this.#numbers('page.records', entities),
      '</section>',
    ];
  }

  #numbers(caption: ReportWord, rows: readonly (readonly string[])[]): string {
    const columns = [{ heading: this.#say('page.what') }, { heading: this.#say('page.number'), number: true }];
    return htmlTable(this.#say(caption), columns, rows, { rowHeadings: true });
  }

  #paragraphs(texts: readonly string[]): string[] {
    return texts.filter((text) => text !== '').map((text) => `<p>${markupText(text)}</p>`);
  }
}
