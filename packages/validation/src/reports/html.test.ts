import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../all-words.ts';
import { compareReports } from './compare-reports.ts';
import { htmlReport } from './html.ts';
import { HTML_STYLE } from './html-style.ts';
import { largestReport, richReport, SECRETS } from './reports-for-tests.ts';

/** The text of a page, without its marks. */
const textOf = (html: string) => html.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');

describe('a report as a page', () => {
  it.each(LANGUAGES)('is whole in %s', async (language) => {
    const html = htmlReport([await richReport()], { words: WORDS[language] });
    expect(html).toContain(`<html lang="${language}">`);
    expect(textOf(html)).not.toMatch(/…|\{\$|undefined|NaN/);
    const verdict = { en: 'ACCEPTED IN PART', es: 'ACEPTADO EN PARTE', pt: 'ACEITO EM PARTE' };
    expect(html).toMatch(new RegExp(`<h2><strong class="warning">${verdict[language]}</strong>`));
  });

  it('names first what the rest hangs on', async () => {
    const text = textOf(htmlReport([await richReport()], { words: WORDS.en }));
    const places = [
      'Mend this first',
      'Quotes that do not match: 1',
      'school b, for which 2 records wait',
      'Errors:',
      'users.csv 2 Birth',
      'What was read',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('shows no value of a child, and no mark of a file as a tag', async () => {
    const html = htmlReport([await richReport()], { words: WORDS.en });
    for (const secret of SECRETS) expect(textOf(html)).not.toContain(secret);
    for (const steering of ['<script', '<i>', '<b>', '\u0007', '\u202E']) expect(html).not.toContain(steering);
    expect(html).toContain('The six signs after #');
    expect(html).toContain('99/99/9999#');
  });

  it('cries out when values are revealed', async () => {
    const html = htmlReport([await richReport({ reveal: true })], { words: WORDS.en });
    expect(html).toContain('<p class="box caution">CAUTION: this report shows personal data');
    expect(html).toContain('31/12/2013');
    expect(html).toContain('Ñusta &lt;b&gt;&amp;');
  });

  it('needs no script and nothing from elsewhere', async () => {
    const html = htmlReport([await richReport({ broken: true })], { words: WORDS.es });
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import|https?:/i);
    expect(html).toContain('x.fails');
  });

  it('gives every table a caption and headings', async () => {
    const html = htmlReport([await richReport()], { words: WORDS.en });
    const tables = html.match(/<table>.*?<\/table>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(table).toMatch(/^<table><caption>[^<]+<\/caption><thead><tr><th scope="col"/);
  });

  it('says what was mended since an earlier report, and holds several reports', async () => {
    const report = await richReport();
    const again = { ...report, origin: './north', since: compareReports(report, report) };
    const html = htmlReport([again, { ...report, origin: './south' }], { words: WORDS.en });
    expect(textOf(html)).toMatch(/Since the report of 2026-03-31: 0 mended, 0 new, \d+ still there\./);
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(textOf(html)).toMatch(/\.\/north.*\.\/south/);
  });

  it('stays under 50 kB, gzipped, with every finding that there is', async () => {
    const largest = largestReport(await richReport());
    for (const language of LANGUAGES) {
      const html = htmlReport([largest], { words: WORDS[language], voice: 'developer' });
      expect(gzipSync(html).length).toBeLessThan(50_000);
    }
  });

  it('keeps the contrast that WCAG 2.2 AA asks for, in light and in dark', () => {
    const palettes = [...HTML_STYLE.matchAll(/--ink:(#\w+);--paper:(#\w+);--soft:(#\w+);--line:(#\w+);([^}]*)\}/g)];
    expect(palettes).toHaveLength(2);
    for (const [, ink = '', paper = '', soft = '', line = '', rest = ''] of palettes) {
      const colours = [ink, ...[...rest.matchAll(/#\w+/g)].map(([colour]) => colour)];
      for (const colour of colours) {
        for (const ground of [paper, soft]) expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** Contrast of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const signs = colour.length === 4 ? [...colour.slice(1)].map((sign) => sign + sign) : colour.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (signs ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
