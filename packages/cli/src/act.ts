import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** Does the work of a command. */
export type Act<Options> = (options: Options, context: CommandContext, argument: string) => Promise<ExitCode>;
/** Called when a command was understood. */
export type OnCommand = (options: object, argument: string, act: Act<never>) => Promise<void>;
