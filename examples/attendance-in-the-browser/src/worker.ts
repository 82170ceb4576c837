// The service worker: keeps the page on the device, so that it opens without a line.

/** Set when the page is bundled: another page is another version. */
declare const VERSION: string;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

const worker = globalThis as unknown as Worker;
const KEPT = ['/', '/page.js', '/style.css', '/icon.svg', '/manifest.webmanifest', '/class.json'];

worker.addEventListener('install', (event) => {
  const filled = caches.open(VERSION).then((cache) => cache.addAll(KEPT));
  (event as Lasting).waitUntil(filled.then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const older = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== VERSION).map((name) => caches.delete(name))));
  (event as Lasting).waitUntil(older.then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asking;
  const { pathname, origin } = new URL(request.url);
  // What goes to the EMIS is none of the worker's business: the outbox has its own patience.
  if (request.method !== 'GET' || origin !== location.origin || !KEPT.includes(pathname)) return;
  respondWith.call(event, pathname === '/class.json' ? newest(request) : keptOrFetched(request));
});

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: VERSION, ignoreSearch: true })) ?? (await fetch(request));
}

/** A class changes: with a line the list is fetched anew, without one the last is shown. */
async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(VERSION);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const last = await cache.match(request);
    if (last) return last;
    throw error;
  }
}
