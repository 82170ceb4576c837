import { parentPort, workerData } from 'node:worker_threads';
import { Backlog } from './backlog.ts';

/** A thread that sends as many pieces as it is told, each of which says how many were on their way before it. */
const { memory, pieces } = workerData as { memory: SharedArrayBuffer; pieces: number };
const backlog = new Backlog(memory);
for (let piece = 0; piece < pieces; piece++) {
  parentPort?.postMessage(backlog.length);
  backlog.sent();
}
