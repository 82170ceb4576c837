import type { FindingGroup, Report } from '../report.ts';
import { createReportWords, type SayOfReport } from '../report-words.ts';
import type { Translator } from '../translator.ts';
import { markupText } from './markup.ts';
import { advice, type ReportWording, translatorOf } from './voice.ts';

/** A case of a suite: its line of XML and what it adds to the counts. */
export interface JunitCase {
  readonly xml: string;
  readonly failed?: boolean;
  readonly broken?: boolean;
}

/** Cases under a name. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/**
 * Reports as JUnit XML, as build servers read it: one suite a file, one case a code. A code with errors fails; warnings and
 * infos pass and say what they found. A check that failed to run is an error. Counts are exact, places are those of the samples.
 */
export function junitReport(reports: readonly Report[], wording: ReportWording): string {
  const writer = { say: createReportWords(wording.words), words: translatorOf(wording), wording };
  const suites = reports.flatMap((report) => suitesOf(report, writer));
  return junitDocument(suites);
}

/** Suites as one JUnit document. The counts are those of the cases. */
export function junitDocument(suites: readonly JunitSuite[]): string {
  const count = (of: (each: JunitCase) => boolean | undefined) =>
    suites.flatMap(({ cases }) => cases).filter(of).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="EMIS SDK" ${countsOf(count)}>`,
    ...suites.map(({ name, cases }) => {
      const own = countsOf((of) => cases.filter(of).length);
      return `<testsuite name="${markupText(name)}" ${own}>\n${cases.map(({ xml }) => xml).join('\n')}\n</testsuite>`;
    }),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Writer {
  readonly say: SayOfReport;
  readonly words: Translator;
  readonly wording: ReportWording;
}

function countsOf(count: (of: (each: JunitCase) => boolean | undefined) => number): string {
  return `tests="${count(() => true)}" failures="${count(({ failed }) => failed)}" errors="${count(({ broken }) => broken)}"`;
}

function suitesOf(report: Report, writer: Writer): JunitSuite[] {
  const named = (name: string) => (report.origin === undefined ? name : `${report.origin}: ${name}`);
  const files = new Set([
    ...report.read.files.map(({ name }) => name),
    ...report.groups.flatMap(({ byFile }) => Object.keys(byFile)),
  ]);
  const suites = [...files].sort().map((file) => {
    const cases = report.groups.flatMap((group) => {
      const count = Object.hasOwn(group.byFile, file) ? (group.byFile[file] ?? 0) : 0;
      return count > 0 ? [caseOf(group, count, file, writer)] : [];
    });
    return { name: named(file), cases: cases.length > 0 ? cases : [clean(file, writer)] };
  });
  const homeless = report.groups.flatMap((group) => {
    const count = group.count - Object.values(group.byFile).reduce((sum, each) => sum + each, 0);
    return count > 0 ? [caseOf(group, count, undefined, writer)] : [];
  });
  const broken = report.engineErrors.map(({ rule, message, count }): JunitCase => {
    const said = writer.say('engine.error', { rule, message, count });
    return {
      broken: true,
      xml: `<testcase name="${markupText(rule)}"><error message="${markupText(said)}" type="${markupText(message)}"/></testcase>`,
    };
  });
  return [
    ...suites,
    ...(homeless.length > 0 ? [{ name: named(writer.say('junit.no-file')), cases: homeless }] : []),
    ...(broken.length > 0 ? [{ name: named(writer.say('junit.engine')), cases: broken }] : []),
  ];
}

function clean(file: string, { say }: Writer): JunitCase {
  return { xml: `<testcase classname="${markupText(file)}" name="${markupText(say('junit.clean'))}"/>` };
}

function caseOf(group: FindingGroup, count: number, file: string | undefined, writer: Writer): JunitCase {
  const { code, severity, samples } = group;
  const words = writer.words.finding({ code, ...samples[0] });
  const places = samples
    .filter(({ where }) => where.file === file)
    .map(({ where: { row, column }, id, ...facts }) => {
      const place = [
        ...(row === undefined ? [] : [writer.say('place.row', { row: String(row) })]),
        ...(column === undefined ? [] : [writer.say('place.column', { column })]),
        ...(row === undefined && id !== undefined ? [writer.say('place.record', { id })] : []),
      ].join(', ');
      const { meaning } = writer.words.finding({ code, ...facts });
      return place === '' ? meaning : `${place}: ${meaning}`;
    });
  const more = count > places.length ? [writer.say('group.more', { more: count - places.length })] : [];
  const text = markupText([...places, ...more, advice(words, writer.wording.voice)].join('\n'));
  const message = markupText(`${words.title}: ${count}`);
  const body =
    severity === 'error'
      ? `<failure message="${message}" type="${markupText(code)}">${text}</failure>`
      : `<system-out>${message}\n${text}</system-out>`;
  return {
    failed: severity === 'error',
    xml: `<testcase${file === undefined ? '' : ` classname="${markupText(file)}"`} name="${markupText(code)}">${body}</testcase>`,
  };
}
