/**
 * What the host bounds, with the usual value and the most that may be asked for. The trusted runner shares its process with
 * the plugin: it bounds waiting and repeated failing, not CPU or memory. From `timeMs` on it is for strangers, whose runner bounds all of it.
 */
export const LIMITS = {
  /** How long `setup` may take, in milliseconds. */
  startMs: { usual: 10_000, most: 60_000 },
  /** How long the disposer may take, in milliseconds. */
  stopMs: { usual: 5_000, most: 60_000 },
  /** How many faults within the window put a plugin into quarantine. */
  faults: { usual: 3, most: 100 },
  /** The window in which faults are counted together, in milliseconds. */
  faultWindowMs: { usual: 600_000, most: 86_400_000 },
  /** How many figures an indicator may give. */
  indicatorValues: { usual: 10_000, most: 100_000 },
  /** How long one call may take, in milliseconds; what it waits for at the broker does not count. */
  timeMs: { usual: 250, most: 5_000 },
  /** Memory of a plugin, engine included, in MiB. */
  memoryMiB: { usual: 32, most: 128 },
  /** What goes over the wall to it in one call, in characters of JSON. */
  inputBytes: { usual: 1_048_576, most: 16_777_216 },
  /** What comes back. */
  outputBytes: { usual: 262_144, most: 4_194_304 },
  /** What it may ask the broker for in one call. */
  hostCalls: { usual: 100, most: 10_000 },
  /** What it may log in one call; the rest is dropped. */
  logBytes: { usual: 65_536, most: 65_536 },
  /** Its code. */
  codeBytes: { usual: 1_048_576, most: 4_194_304 },
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** The limits of a host. @throws {RangeError} for one that is not a whole number between 1 and the most */
export function limitsWith(wanted: Partial<Limits> = {}): Limits {
  const limit = (name: keyof typeof LIMITS) => {
    const value = wanted[name] ?? LIMITS[name].usual;
    if (Number.isInteger(value) && value >= 1 && value <= LIMITS[name].most) return value;
    throw new RangeError(`limits.${name} is ${value}; it must be a whole number from 1 to ${LIMITS[name].most}`);
  };
  return {
    startMs: limit('startMs'),
    stopMs: limit('stopMs'),
    faults: limit('faults'),
    faultWindowMs: limit('faultWindowMs'),
    indicatorValues: limit('indicatorValues'),
    timeMs: limit('timeMs'),
    memoryMiB: limit('memoryMiB'),
    inputBytes: limit('inputBytes'),
    outputBytes: limit('outputBytes'),
    hostCalls: limit('hostCalls'),
    logBytes: limit('logBytes'),
    codeBytes: limit('codeBytes'),
  };
}
