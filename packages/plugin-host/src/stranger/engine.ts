import { EvalFlags, Intrinsics, type JSValueHandle, QuickJS, type QuickJSOptions, type Snapshot } from 'quickjs-wasi';
import { type GuestKernel, type GuestWorld, guest } from './guest.ts';

/** Stack of a script, in bytes; the engine has half a megabyte in all. */
const STACK_BYTES = 256 * 1024;
/** What the engine needs of its memory beside what scripts may take. */
const OWN_BYTES = 2 * 1024 * 1024;
const ERRNO_BAD_FILE = 8;

/** Filled so far, an instance counts as out of memory whatever it says. */
const ALMOST = 0.75;
/** Grown so far, an instance is given up instead of being made as it was. */
const WORN = 0.5;

/** Something inside went wrong in a way that leaves the instance unfit for use. */
export class GuestFailure extends Error {
  readonly limit: 'memory' | undefined;

  constructor(said: string, limit?: 'memory') {
    super(said);
    this.limit = limit;
  }
}

/** Where the two functions that are called again stand in an image. */
type Kernel = Readonly<Record<Exclude<keyof GuestKernel, 'start'>, number>>;

type HostCall = Parameters<QuickJS['newFunction']>[1];

/**
 * QuickJS in WebAssembly with one plugin in it. It has no clock, no randomness, no files and no network: what it is not handed, it does not have.
 * After `setup` its whole memory is kept as an image, and every instance begins as that image.
 */
export class Engine {
  readonly #options: QuickJSOptions;
  readonly #memoryBytes: number;
  readonly #world: GuestWorld;
  #image: { readonly snapshot: Snapshot; readonly kernel: Kernel } | undefined;

  constructor(module: WebAssembly.Module, memoryBytes: number, world: GuestWorld, interrupted?: () => boolean) {
    this.#memoryBytes = memoryBytes;
    this.#world = world;
    this.#options = {
      wasm: module,
      ...(interrupted && { interruptHandler: interrupted }),
      memoryLimit: memoryBytes - OWN_BYTES,
      maxStackSize: STACK_BYTES,
      timezoneOffset: 0,
      intrinsics: Intrinsics.ALL & ~Intrinsics.PERFORMANCE,
      moduleLoader: {
        load: () => {
          throw withoutStack('A plugin is one file: nothing can be imported here');
        },
      },
      wasi: (memory) => ({
        // It stands still at the beginning of 1970.
        clock_time_get(_clock: number, _precision: bigint, at: number) {
          new DataView(memory.buffer).setBigUint64(at, 0n, true);
          return 0;
        },
        random_get(at: number, length: number) {
          new Uint8Array(memory.buffer, at, length).fill(0);
          return 0;
        },
        fd_write: () => ERRNO_BAD_FILE,
      }),
    };
  }

  /** Evaluates the plugin, runs its `setup`, and gives what it says of itself as JSON. @throws {GuestFailure} */
  async start(code: string, task: string): Promise<string> {
    const vm = await QuickJS.create(this.#options);
    try {
      const kernel = kernelIn(
        vm,
        this.#handOver(vm, (name, call) => vm.newFunction(name, call)),
      );
      const [start, call, take] = [kernel.getProp('start'), kernel.getProp('call'), kernel.getProp('take')];
      const module = vm.evalCode(code, 'plugin.js', EvalFlags.TYPE_MODULE);
      vm.executePendingJobs();
      vm.callFunction(start, vm.undefined, await exportedBy(vm, module), vm.newString(task)).dispose();
      vm.executePendingJobs();
      const said = textOf(vm.callFunction(take, vm.undefined));
      const kernelAt = { call: vm.exportHandle(call), take: vm.exportHandle(take) };
      this.#image = { snapshot: vm.snapshot(), kernel: kernelAt };
      return said;
    } catch (error) {
      throw this.#failure(vm, error);
    }
  }

  /** A new instance as the plugin was after its `setup`. */
  async instance(): Promise<Instance> {
    if (!this.#image) throw new TypeError('The plugin has not been started');
    const { snapshot, kernel } = this.#image;
    const vm = await QuickJS.restore(snapshot, this.#options);
    this.#handOver(vm, (name, call) => vm.registerHostCallback(name, call));
    return new Instance(vm, snapshot, kernel, this.#memoryBytes * WORN, (error) => this.#failure(vm, error));
  }

  /** Hands the two functions of the host over, in a way that the caller chooses. */
  #handOver<Result>(vm: QuickJS, give: (name: string, call: HostCall) => Result): Result[] {
    return [
      // Neither throws: what is refused is said in the answer.
      give('ask', (name, args) => vm.newString(this.#world.ask(textOf(name), textOf(args)))),
      give('log', (line) => {
        this.#world.log(textOf(line));
        return vm.undefined;
      }),
    ];
  }

  /** Whatever comes out of the engine is told as one kind of failure, whose words are the plugin's. */
  #failure(vm: QuickJS, error: unknown): Error {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // At the cap the engine may not be able to make the error that says so.
    const full = vm._getMemory().buffer.byteLength > this.#memoryBytes * ALMOST;
    return new GuestFailure(said, full || /out of memory/i.test(said) ? 'memory' : undefined);
  }
}

/** One instance: a world of its own. */
export class Instance {
  readonly #vm: QuickJS;
  readonly #image: Snapshot;
  readonly #kernel: Kernel;
  readonly #wornBytes: number;
  readonly #failure: (error: unknown) => Error;

  constructor(vm: QuickJS, image: Snapshot, kernel: Kernel, wornBytes: number, failure: (error: unknown) => Error) {
    this.#vm = vm;
    this.#image = image;
    this.#kernel = kernel;
    this.#wornBytes = wornBytes;
    this.#failure = failure;
  }

  /** Runs a task and gives its outcome; an empty text when it waits for something that never comes. @throws {GuestFailure} */
  call(task: string): string {
    const vm = this.#vm;
    const handles = [
      vm.newString(task),
      vm.importHandle(this.#kernel.call),
      vm.importHandle(this.#kernel.take),
    ] as const;
    const [given, call, take] = handles;
    try {
      vm.callFunction(call, vm.undefined, given).dispose();
      vm.executePendingJobs();
      return textOf(vm.callFunction(take, vm.undefined));
    } catch (error) {
      throw this.#failure(error);
    } finally {
      for (const handle of handles) handle.dispose();
    }
  }

  /**
   * Makes it as it was at its beginning, in a third of a millisecond. Only after calls that went well: what failed is thrown away.
   *
   * @returns false, and does nothing, when it has grown too far. Memory of WebAssembly never shrinks, and the allocator inside takes what
   *   it needs beyond its end, so that what one call made it grow the next call adds to.
   */
  reset(): boolean {
    const memory = new Uint8Array(this.#vm._getMemory().buffer);
    if (memory.length > this.#wornBytes) return false;
    memory.set(this.#image.memory);
    memory.fill(0, this.#image.memory.length);
    return true;
  }
}

/**
 * What stands between engine and plugin, out of its own text. Bundlers that keep names put calls of a helper of theirs into that text (`keepNames` of
 * esbuild), which is not in here, and has whatever name it was given: its like is handed in by the name that is missed.
 */
function kernelIn(vm: QuickJS, handed: readonly JSValueHandle[]): JSValueHandle {
  const made = (before: string) =>
    vm.callFunction(
      vm.evalCode(`(ask, log) => { ${before} return (${guest})({ ask, log }); }`, 'host'),
      vm.undefined,
      ...handed,
    );
  try {
    return made('');
  } catch (error) {
    const [, helper] = /([\w$]+)'? is not defined/.exec(String(error)) ?? [];
    if (helper === undefined) throw error;
    return made(`const ${helper} = (made) => made;`);
  }
}

async function exportedBy(vm: QuickJS, module: JSValueHandle): Promise<JSValueHandle> {
  const settled = await vm.resolvePromise(module);
  if ('error' in settled) throw new GuestFailure(textOf(settled.error));
  return settled.value.getProp('default');
}

/** An error for the inside. Its stack would tell paths of this machine. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function textOf(handle: JSValueHandle | undefined): string {
  return handle === undefined ? '' : handle.toString();
}
