/** What an archive may cost. An entry past any of these is refused before more than a few bytes of it are unpacked. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly bytes: number;
  /** How many times larger than packed an archive, or an entry of more than 1 MiB, may unpack. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, bytes: 256 * 1024 * 1024, ratio: 100 };

/** Archives that unpack to less than this are not asked for their ratio: a small file of blanks is no bomb. */
export const RATIO_FROM = 1024 * 1024;
