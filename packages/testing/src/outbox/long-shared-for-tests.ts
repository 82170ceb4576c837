import { MAX_OPERATIONS } from '@emis-sdk/protocol';
import { describe, expect, it } from 'vitest';
import { bundledSender } from './kill-for-tests.ts';
import { BROWSER, sharedByTabs, startBrowser } from './outbox-browser-for-tests.ts';
import { sharedByProcesses } from './shared-by-processes-for-tests.ts';

describe('case 13: 5,000 operations of one outbox', () => {
  it('that processes share: each is sent by one of them, and when one dies the others go on', async () => {
    const program = await bundledSender();
    const sizes = { count: 2400, mortal: 1500, dieAt: 2000, onItsWay: MAX_OPERATIONS };
    const saved = await sharedByProcesses(program, 'shared-long', sizes);
    expect(saved).toBeGreaterThanOrEqual(5000);
    process.stdout.write(`${saved} operations of three processes\n`);
  });

  it.runIf(BROWSER !== undefined)(
    'that tabs share: each is sent by one, and when the sender dies another takes over',
    async () => {
      const browser = await startBrowser();
      try {
        await sharedByTabs(browser, 2500);
      } finally {
        await browser.stop();
      }
    },
  );
});
