import { join } from 'node:path';
import type { CommandContext } from '../context.ts';
import { DEFAULT_CREDENTIALS } from '../credentials.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { groundOf, type Lesson, prepare } from '../learn/lesson.ts';
import { LESSONS } from '../learn/lessons.ts';

export interface LearnOptions {
  readonly check?: boolean;
  readonly folder: string;
  readonly credentials?: string;
}

/** Lists the lessons, shows one with its exercise laid out in a folder, or looks whether the exercise is done. */
export async function learn(
  number: number | undefined,
  options: LearnOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const lesson = number === undefined ? undefined : LESSONS[number - 1];
  if (number === undefined || lesson === undefined) return list(context);
  const folder = join(options.folder, String(number));
  if (options.check) return await check(number, lesson, folder, options, context);
  await prepare(lesson, folder);
  return show(number, lesson, folder, context);
}

function list({ terminal, say, language, json }: CommandContext): ExitCode {
  const lessons = LESSONS.map(({ title }, index) => ({ number: index + 1, title: title[language] }));
  for (const one of lessons) terminal.talk(say('learn.lesson', one));
  terminal.talk(say('learn.next', { number: 1 }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, lessons }));
  return EXIT.ok;
}

function show(number: number, lesson: Lesson, folder: string, context: CommandContext): ExitCode {
  const { terminal, say, language, json } = context;
  const here = (text: string) => text.replaceAll('{folder}', folder);
  const title = lesson.title[language];
  const task = here(lesson.task[language]);
  const commands = lesson.commands.map((command) => `emis ${here(command)}`);
  terminal.talk(terminal.style(say('learn.lesson', { number, title }), 'bold'));
  for (const line of [lesson.why[language], '', say('learn.task'), task, '', say('learn.help')]) terminal.talk(line);
  for (const command of commands) terminal.talk(`  ${command}`);
  terminal.talk('');
  terminal.talk(say('learn.then', { number }));
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, lesson: number, title, task, commands, folder }));
  return EXIT.ok;
}

async function check(
  number: number,
  lesson: Lesson,
  folder: string,
  { credentials = DEFAULT_CREDENTIALS }: LearnOptions,
  { terminal, say, language, json }: CommandContext,
): Promise<ExitCode> {
  const hint = await lesson.check(groundOf(folder, credentials));
  const words = hint === undefined ? undefined : lesson.hints[hint]?.[language];
  terminal.talk(say(hint === undefined ? 'learn.done' : 'learn.not-yet'));
  if (words !== undefined) terminal.talk(words);
  else terminal.talk(number < LESSONS.length ? say('learn.next', { number: number + 1 }) : say('learn.end'));
  if (json) {
    const told = hint === undefined ? {} : { hint, words };
    terminal.out(JSON.stringify({ schemaVersion: 1, lesson: number, done: hint === undefined, ...told }));
  }
  return hint === undefined ? EXIT.ok : EXIT.dataFailed;
}
