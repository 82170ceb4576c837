import { GuestService } from './guest-service.ts';
import { GUEST, HOST, SharedWords } from './shared-words.ts';
import type { FromThread } from './wire.ts';
import { KINDS, type Kind, type ToWorker, textOf, type WorkerTask } from './worker-wire.ts';

/** The worker of a browser, as far as it is used here. */
interface WorkerScope {
  postMessage(message: FromThread): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}

/** The thread of one plugin in a browser: what {@link GuestService} is in Node's. */
function serve(scope: WorkerScope): void {
  let service: GuestService | undefined;
  let now = false;
  const begin = (task: WorkerTask): GuestService => {
    const words = new SharedWords<Kind>(KINDS, task.memory);
    const say = (message: FromThread): void => {
      if (!now) scope.postMessage(message);
      else words.put(GUEST, message.type, textOf(message));
    };
    return new GuestService(task, {
      say,
      ask(name, args) {
        say({ type: 'call', name, args: args.slice(0, task.limits.outputBytes) });
        return words.take(HOST)?.text;
      },
      interrupted: () => words.stopped,
    });
  };
  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'begin') {
      service = begin(data);
      void service.start();
    } else {
      now = data.now;
      void service?.ask(data);
    }
  });
}

/** Whether this file runs as the worker of a plugin. Who only imports it starts nothing. */
export const running = 'DedicatedWorkerGlobalScope' in globalThis;

if (running) serve(globalThis as unknown as WorkerScope);
