import type * as z from 'zod';
import { require } from '../trials/trial.ts';
import type { Answer } from './ground.ts';

/** The answer must have one of these statuses. */
export function expectStatus({ status }: Answer, ...wanted: readonly number[]): void {
  require(wanted.includes(status), 'wrong-status', { wanted: wanted.join(', '), status: String(status) });
}

/** The answer must be of a shape of the protocol; what it says comes back. */
export function expectShape<Schema extends z.ZodType>(
  { json }: Answer,
  schema: Schema,
  name: string,
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(json);
  require(success, 'wrong-shape', { name, at: error?.issues[0]?.path.join('.') ?? '' });
  return data as z.output<Schema>;
}

/** The answer must be the problem of this code. */
export function expectProblem(answer: Answer, status: number, code: string): void {
  expectStatus(answer, status);
  const said = (answer.json as { code?: unknown } | undefined)?.code;
  require(said === code, 'wrong-problem', { wanted: code, said: String(said) });
}
