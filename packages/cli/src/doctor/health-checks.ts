import { AuthError, createClient, ProblemError } from '@emis-sdk/client';
import { changeClientKeys } from '@emis-sdk/client/client-keys';
import { singleRecords } from '@emis-sdk/client/records';
import { CURRENT_EDITION, isEmisError } from '@emis-sdk/model';
import { type Discovery, ROUTES } from '@emis-sdk/protocol';
import type { Profile } from '@emis-sdk/validation';
import { type Credentials, connectionOf } from '../credentials.ts';
import type { Found } from './found.ts';

/** Round trips that are measured; the fastest counts. */
const TRIPS = 3;
/** Ids of the question by which the line is measured: some 60 kB. */
const ASKED_IDS = 1500;
const SLOW = { trip: 2000, kilobytes: 20 };
/** What a client corrects by itself, and what is told all the same, in seconds. */
const CLOCK_TOLERANCE = 60;
const OLD_KEY_DAYS = 365;
const DAY_MS = 86_400_000;

/** What the server says of itself, how far away it is, and by what its clock differs. */
export async function askServer(
  url: string,
): Promise<{ readonly found: Found[]; readonly about: Discovery | undefined }> {
  const found: Found[] = [];
  let about: Discovery | undefined;
  try {
    const client = createClient({ url, clientId: 'none', privateKey: {}, retry: { attempts: 1 } });
    about = await client.discover();
  } catch (error) {
    // Nothing more is asked over a line that everybody on the way reads.
    if (isEmisError(error) && error.code === 'client.insecure-url')
      return { found: [{ code: 'security.not-encrypted', state: 'bad', params: {} }], about };
    const unreachable = error instanceof ProblemError ? 'server.not-an-emis' : 'server.unreachable';
    return { found: [{ code: unreachable, state: 'bad', params: { url } }], about };
  }
  let trip = Number.POSITIVE_INFINITY;
  let ahead = 0;
  for (let n = 0; n < TRIPS; n++) {
    const began = Date.now();
    const timer = performance.now();
    const answer = await fetch(url + ROUTES.discovery);
    await answer.arrayBuffer();
    const took = performance.now() - timer;
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (took < trip && !Number.isNaN(date)) ahead = Math.round((began + took / 2 - date) / 1000);
    trip = Math.min(trip, took);
  }
  found.push({ code: 'server.reachable', state: 'good', params: { url, trip: Math.round(trip) } });
  const ready = await fetch(url + ROUTES.ready);
  await ready.arrayBuffer();
  // Where it is not for the network outside, nobody is told.
  if (ready.status >= 500) found.push({ code: 'server.not-ready', state: 'bad', params: { status: ready.status } });
  const wrong = Math.abs(ahead) > CLOCK_TOLERANCE;
  found.push({ code: wrong ? 'clock.wrong' : 'clock.right', state: wrong ? 'warning' : 'good', params: { ahead } });
  return { found, about };
}

/** Whether the key lets the product in, and what of the line it can use. */
export async function askAsSender(credentials: Credentials): Promise<Found[]> {
  const sender = connectionOf(credentials, 'sender');
  const client = createClient({ ...sender, compress: false, retry: { attempts: 1 }, records: singleRecords() });
  const found: Found[] = [];
  try {
    const keys = await changeClientKeys(sender);
    const mine = keys.find(({ signedThis }) => signedThis);
    const days = Math.floor((Date.now() - Date.parse(mine?.createdAt ?? '')) / DAY_MS);
    const old = days > OLD_KEY_DAYS;
    const params = { kid: mine?.kid ?? '', since: mine?.createdAt.slice(0, 10) ?? '', days, keys: keys.length };
    found.push({ code: old ? 'key.old' : 'key.accepted', state: old ? 'warning' : 'good', params });
    await client.records.known('school', ['doctor']);
    const ids = Array.from({ length: ASKED_IDS }, (_, index) => `doctor-${String(index).padStart(32, '0')}`);
    const timer = performance.now();
    await client.records.known('school', ids);
    const seconds = (performance.now() - timer) / 1000;
    const kilobytes = Math.round(JSON.stringify(ids).length / 1000 / seconds);
    const slow = seconds * 1000 > SLOW.trip || kilobytes < SLOW.kilobytes;
    found.push({ code: slow ? 'line.slow' : 'line.measured', state: slow ? 'warning' : 'good', params: { kilobytes } });
  } catch (error) {
    found.push(refused(error));
  }
  return found;
}

/** Whether the change feed can be read. */
export async function askAsReader(credentials: Credentials): Promise<Found[]> {
  try {
    const client = createClient({ ...connectionOf(credentials, 'reader'), retry: { attempts: 1 } });
    for await (const _ of client.changes({ limit: 1 })) break;
    return [{ code: 'feed.readable', state: 'good', params: {} }];
  } catch (error) {
    return [refused(error)];
  }
}

/** Whether the EMIS takes the edition of this SDK, and the profile by which records are checked here. */
export function compareEditions({ editions = [], profiles }: Discovery, profile: Profile): Found[] {
  const edition = editions.find((each) => each.edition === CURRENT_EDITION);
  const known = profiles.map((each) => `${each.id} ${each.edition}`).join(', ');
  const there = profiles.some((each) => each.id === profile.id && each.edition === profile.edition);
  const about = { profile: profile.id, edition: profile.edition, known };
  const taken: Found = { code: 'edition.taken', state: 'good', params: { edition: CURRENT_EDITION } };
  const ends: Found = {
    code: 'edition.ends',
    state: 'warning',
    params: { edition: CURRENT_EDITION, until: edition?.until ?? '' },
  };
  const refusedEdition: Found = {
    code: 'edition.not-taken',
    state: 'bad',
    params: { edition: CURRENT_EDITION, known: editions.map((each) => each.edition).join(', ') },
  };
  // An EMIS older than editions does not say.
  const ofStandard =
    editions.length === 0 ? [] : [edition ? (edition.until === undefined ? taken : ends) : refusedEdition];
  return [
    ...ofStandard,
    { code: there ? 'profile.known' : 'profile.unknown', state: there ? 'good' : 'bad', params: about },
  ];
}

function refused(error: unknown): Found {
  if (error instanceof AuthError) return { code: 'key.refused', state: 'bad', params: {} };
  if (error instanceof ProblemError)
    return { code: 'server.refused', state: 'bad', params: { problem: error.problem.code, status: error.status } };
  return { code: 'line.broken', state: 'bad', params: {} };
}
