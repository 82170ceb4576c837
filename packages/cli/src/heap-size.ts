import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Larger than what is in the works at any time, and far below the 128 MB that the engine would take. */
const MOST = 8 * 1024 * 1024;
const LOOK_EVERY = 50;

/**
 * Keeps the part of the engine's memory where everything new is put from growing past a size. Records stream through us and are gone at
 * once, so a larger one is only garbage that lies longer: beside a few MB of records it is most of what a run takes. The size can be set
 * as Node starts (`--max-semi-space-size`), but nobody starts a command with flags; while Node runs, growing can only be stopped.
 *
 * What lives on is gone through when it has grown by a fifth since the last time, where the engine would wait for up to four times as much: a few more rounds
 * take less time than a large heap takes memory, and what lies beside it, as the arrays of ids, is given back with them.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    if ((young?.space_size ?? 0) < MOST) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(look);
  }, LOOK_EVERY);
  look.unref();
}
