import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** Does the work of a command. */
export type Act<Options> = (options: Options, context: CommandContext, argument: string) => Promise<ExitCode>;
/** A command as somebody called it. */
export interface Called {
  /** Its whole name: `emis certify verify`. */
  readonly name: string;
  readonly options: object;
  /** Its arguments in their order; several in one place are a list. */
  readonly received: readonly unknown[];
}

/** Called when a command was understood. */
export type OnCommand = (called: Called, act: Act<never>) => Promise<void>;
