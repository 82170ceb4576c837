import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '@emis-sdk/model/arguments';

type Words = Readonly<Record<Language, string>>;

/** What a lesson looks at. */
export interface Ground {
  /** The folder of the lesson. */
  readonly folder: string;
  /** The credentials of the EMIS that the learner runs. */
  readonly credentials: string;
  /** The text of a file of the folder; `undefined` when it is not there. */
  text(file: string): Promise<string | undefined>;
}

/** A lesson: what it is about, what to do, and how the machine sees that it was done. */
export interface Lesson {
  readonly title: Words;
  /** Why somebody needs it. */
  readonly why: Words;
  /** What is to be done. `{folder}` is the folder of the lesson. */
  readonly task: Words;
  /** Commands that help, in their order. They are for the task to be done with, and do not do it alone. */
  readonly commands: readonly string[];
  /** What lies in the folder at the beginning, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the learner is told when something is not done yet, by name. */
  readonly hints: Readonly<Record<string, Words>>;
  /** The name of a hint, or nothing when all is done. Throws what reading throws. */
  check(ground: Ground): Promise<string | undefined>;
}

/** A lesson of which the compiler knows that it gives hints that it has. */
export function defineLesson<const Hints extends Readonly<Record<string, Words>>>(
  lesson: Omit<Lesson, 'hints' | 'check'> & {
    readonly hints: Hints;
    check(ground: Ground): Promise<(keyof Hints & string) | undefined>;
  },
): Lesson {
  return lesson;
}

/** Puts the files of a lesson into its folder, but for those that the learner has changed already. */
export async function prepare({ files = {} }: Lesson, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

export function groundOf(folder: string, credentials: string): Ground {
  return {
    folder,
    credentials,
    text: (file) =>
      readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return undefined;
      }),
  };
}

/** For lessons in which nothing can be seen before a file is there. */
export const notThere = (file: string): Words => ({
  en: `There is no ${file} in the folder of the lesson yet.`,
  es: `Todavía no hay ${file} en la carpeta de la lección.`,
  pt: `Ainda não há ${file} na pasta da lição.`,
});
