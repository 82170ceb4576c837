import type { ProjectAnswers } from './kinds.ts';

/** The version that a template asks for of our packages, until it is filled in. */
const VERSION = '0.0.0-emis';
const OTHER_LANGUAGE = /^\s*\/\/ \[(en|es|pt)\] /;

/** A file of a template with the answers in it, and of its comments only those in the language that was chosen. */
export function filledIn(text: string, { kind, id, title, country = 'xa', language }: ProjectAnswers, version: string) {
  const name = id.split('.').at(-1) ?? id;
  const lines = text.split('\n').flatMap((line) => {
    const [, of] = OTHER_LANGUAGE.exec(line) ?? [];
    if (of === undefined) return line;
    return of === language ? line.replace(`[${of}] `, '') : [];
  });
  const filled = lines
    .join('\n')
    .replaceAll(VERSION, version)
    .replaceAll('org.example.starter', id)
    .replaceAll('Starter title', title)
    .replaceAll('starter', name);
  return kind === 'profile'
    ? filled.replaceAll("'XA'", `'${country.toUpperCase()}'`).replaceAll(/'xa\b/g, `'${country.toLowerCase()}`)
    : filled;
}
