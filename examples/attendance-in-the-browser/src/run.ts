import { gzipSync } from 'node:zlib';
import { startTrial } from './trial.ts';

/** With `--once` it says what a device has to load, and ends; without, the page stays up. */
const trial = await startTrial();
let bytes = 0;
for (const path of ['/', '/page.js', '/worker.js', '/style.css', '/icon.svg', '/manifest.webmanifest', '/class.json']) {
  const answer = await fetch(trial.url + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}
console.log(
  `The page is at ${trial.url}: ${Math.ceil(bytes / 1000)} kB once, and from then on it opens without a line`,
);
console.log(
  'Cut the line (in the browser: developer tools, network, offline), mark somebody, reload, and bring it back',
);
if (process.argv.includes('--once')) await trial.close();
