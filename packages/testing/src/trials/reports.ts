import { htmlPage, htmlTable, junitDocument, markupText } from '@emis-sdk/validation/reports';
import type { TrialResult, TrialsResult } from './result.ts';
import type { TrialVoice } from './words.ts';

/** The address by which the JSON Schema of a report is known: `schemas/trials.schema.json` in the package. */
export const TRIALS_SCHEMA_ID = 'https://emis-sdk.org/trials/1/trials.schema.json';

/** Lines of a report for a terminal: what failed with why and what travelled, the rest in a line each. */
export function trialsText(result: TrialsResult, voice: TrialVoice): string {
  const width = Math.max(...Object.keys(result.levels).map((level) => voice.level(level).length));
  return [
    voice.title,
    `  ${voice.subject(result)}`,
    '',
    ...result.trials.flatMap((trial) => [lineOf(trial, voice), ...whyOf(trial, voice)]),
    '',
    voice.say('levels'),
    ...Object.entries(result.levels).map(
      ([level, state]) => `  ${voice.level(level).padEnd(width)}  ${voice.state(state)}`,
    ),
  ].join('\n');
}

function lineOf(trial: TrialResult, voice: TrialVoice): string {
  return `  ${trial.number.padStart(4)}  ${voice.requirement(trial.number)}: ${voice.outcome(trial)}`;
}

function whyOf(trial: TrialResult, voice: TrialVoice): string[] {
  const why = voice.failure(trial);
  if (why === '') return [];
  return [why, ...trial.exchanges.map(shownExchange)].map((line) => `        ${line}`);
}

function shownExchange({ method, path, status }: TrialResult['exchanges'][number]): string {
  return `${method} ${path} → ${status === 0 ? '×' : status}`;
}

/** The result with words beside it, for machines that show it to people. */
export function trialsJson(result: TrialsResult, voice: TrialVoice): object {
  return {
    $schema: TRIALS_SCHEMA_ID,
    ...result,
    language: voice.language,
    trials: result.trials.map((trial) => {
      const why = trial.missing ? voice.outcome(trial) : voice.failure(trial);
      return { ...trial, requirement: voice.requirement(trial.number), ...(why !== '' && { message: why }) };
    }),
  };
}

/** As JUnit XML: one suite a level, one case a requirement. */
export function trialsJunit(result: TrialsResult, voice: TrialVoice): string {
  const suites = Object.keys(result.levels).map((level) => ({
    name: voice.level(level),
    cases: result.trials.filter((trial) => trial.level === level).map((trial) => caseOf(trial, voice)),
  }));
  return junitDocument(suites);
}

function caseOf(trial: TrialResult, voice: TrialVoice) {
  const { number, level, status } = trial;
  const failed = status === 'failed';
  const broken = status === 'broken';
  const why = markupText(voice.failure(trial));
  const travelled = markupText(trial.exchanges.map(shownExchange).join('\n'));
  const tag = failed ? 'failure' : 'error';
  const body =
    failed || broken
      ? `<${tag} message="${why}" type="${markupText(trial.failure?.key ?? '')}">${travelled}</${tag}>`
      : status === 'skipped'
        ? `<skipped message="${markupText(voice.outcome(trial))}"/>`
        : '';
  const name = markupText(`${number} ${voice.requirement(number)}`);
  return { failed, broken, xml: `<testcase classname="${markupText(level)}" name="${name}">${body}</testcase>` };
}

/** One HTML page for people. */
export function trialsHtml(result: TrialsResult, voice: TrialVoice): string {
  const levels = Object.entries(result.levels).map(([level, state]) => [voice.level(level), voice.state(state)]);
  const rows = result.trials.map((trial) => [
    trial.number,
    voice.requirement(trial.number),
    voice.outcome(trial),
    voice.failure(trial),
    voice.say('requests', { count: String(trial.exchanges.length) }),
  ]);
  const used = [true, true, true, rows.some((row) => row[3] !== ''), true];
  const columns = (['number', 'requirement', 'outcome', 'why', 'travelled'] as const).map((key) => ({
    heading: voice.say(key),
  }));
  const main = [
    `<p class="box">${markupText(voice.subject(result))}</p>`,
    htmlTable(voice.say('levels'), [{ heading: voice.say('level') }, { heading: voice.say('state') }], levels, {
      rowHeadings: true,
    }),
    htmlTable(
      voice.say('requirements'),
      columns.filter((_, index) => used[index]),
      rows.map((row) => row.filter((_, index) => used[index])),
      { rowHeadings: true },
    ),
    ...result.trials
      .filter(({ failure }) => failure !== undefined)
      .map(
        (trial) =>
          `<section><h2>${markupText(`${trial.number} ${voice.requirement(trial.number)}`)}</h2>` +
          `<p class="error">${markupText(voice.failure(trial))}</p>` +
          `<ol>${trial.exchanges.map((one) => `<li><code>${markupText(shownExchange(one))}</code></li>`).join('')}</ol></section>`,
      ),
    `<p>${markupText(voice.say('hash'))}: <code>${result.exchangeHash}</code></p>`,
  ].join('\n');
  return htmlPage({ language: voice.language, title: voice.title, skip: voice.say('skip'), main });
}
