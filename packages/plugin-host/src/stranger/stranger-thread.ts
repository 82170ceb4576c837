import { isMainThread, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { GuestService } from './guest-service.ts';
import type { ThreadTask } from './node-thread.ts';
import { ANSWERED, type FromThread, SAID, type ToThread } from './wire.ts';

/**
 * The thread of one plugin in Node. It says things through a port and rings a bell, so that the other side may wait for it without going on with
 * other work.
 */
async function serve(task: ThreadTask): Promise<void> {
  const { port, bells } = task;
  const say = (message: FromThread): void => {
    port.postMessage(message);
    Atomics.add(bells, SAID, 1);
    Atomics.notify(bells, SAID);
  };
  const service = new GuestService(task, {
    say,
    ask(name, args) {
      const before = Atomics.load(bells, ANSWERED);
      say({ type: 'call', name, args });
      Atomics.wait(bells, ANSWERED, before);
      const answer = receiveMessageOnPort(port)?.message as ToThread | undefined;
      return answer?.type === 'answer' ? answer.text : undefined;
    },
  });
  await service.start();
  port.on('message', (message: ToThread) => {
    if (message.type === 'ask') void service.ask(message);
  });
}

/** Whether this file runs as the thread of a plugin. Who only imports it starts nothing. */
export const running = !isMainThread;

if (running) await serve(workerData as ThreadTask);
