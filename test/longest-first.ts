import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long. Begun last, one of them would keep one core waiting for the other. */
const LONG = [
  ...['test/packed.test.ts', 'test/kill.test.ts', 'test/start.test.ts', 'test/examples.test.ts'],
  ...['portal/in-browser.test.ts', 'test/paths.test.ts', 'test/formats.test.ts', 'test/write-a-plugin.test.ts'],
  // Of `test:long`.
  ...[
    ...['fuzz/long-fuzz', 'outbox/long-line', 'outbox/long-killed', 'test/long-server-killed', 'test/long-kill'],
    ...['server/src/long-access', 'outbox/long-weeks-1', 'outbox/long-weeks-2', 'upload/long-upload'],
  ].map((name) => `${name}-for-tests.ts`),
];

/** Begins with what takes long; the rest stays as vitest orders it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((path) => moduleId.endsWith(path));
      return at === -1 ? LONG.length : at;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
