/** One promise that a thing of somebody's own must keep, and what shows that it does. */
export interface Trial<Subject> {
  readonly name: string;
  /** @throws {Error} that says what was found instead */
  run(subject: Subject): void | Promise<void>;
}

/** Registers a test: that of vitest, jest or `node:test`, or a function of one's own. */
export type RegisterTest = (name: string, run: () => Promise<void>) => unknown;

/** Registers all trials of a thing. */
export function register<Subject>(it: RegisterTest, trials: readonly Trial<Subject>[], subject: Subject): void {
  for (const { name, run } of trials) it(name, async () => run(subject));
}

/** @throws {Error} with what is wrong, unless it holds */
export function mustHold(holds: boolean, wrong: string): void {
  if (!holds) throw new Error(wrong);
}

/** The facts that a text of MessageFormat 2 uses. */
export function factsOf(text: string): string[] {
  return [...text.matchAll(/\{\$(\w+)/g)].flatMap(([, name]) => name ?? []);
}
