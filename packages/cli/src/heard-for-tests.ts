import { afterEach, beforeEach, vi } from 'vitest';

/** What commands have said since a test began, or since {@link Heard.forget}. */
export interface Heard {
  /** On both streams, in order. */
  said: string;
  stdout: string;
  stderr: string;
  forget(): void;
}

/** Keeps what commands of the tests of a file write, instead of letting it through. */
export function listen(): Heard {
  const heard: Heard = {
    said: '',
    stdout: '',
    stderr: '',
    forget: () => Object.assign(heard, { said: '', stdout: '', stderr: '' }),
  };
  beforeEach(() => {
    heard.forget();
    for (const name of ['stdout', 'stderr'] as const) {
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        heard.said += String(text);
        heard[name] += String(text);
        return true;
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());
  return heard;
}
