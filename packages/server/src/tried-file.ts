import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectFormat, entitiesIn, type Format, type ReadOptions } from '@emis-sdk/formats';
import { broughtFormats, mapCodes } from '@emis-sdk/formats/mapping';
import { openBundle } from '@emis-sdk/formats/node';
import { dayOf, type EntityName } from '@emis-sdk/model';
import { CURRENT_EDITION } from '@emis-sdk/model/standard';
import { type Operation, permits } from '@emis-sdk/protocol';
import { closesMuch, type IndicatorMove } from '@emis-sdk/protocol/preview-indicators';
import { type Profile, type Report, validateDataset } from '@emis-sdk/validation';
import { type Client, findClient } from './clients.ts';
import type { ServerParts } from './parts.ts';
import { previewOperations } from './previewing.ts';
import { findRecords } from './record-store.ts';
import { Refusal } from './refusal.ts';

/** Records that are tried at once: in one transaction, which is then undone. */
export const MOST_TRIED = 20_000;

/** How many records of one kind something would happen to. */
export type Tally = Record<'create' | 'update' | 'close' | 'unchanged' | 'refused' | 'waiting', number>;

/** What would come of a file. */
export interface TriedFile {
  /** What a check of the file found; values are masked. */
  readonly report: Report;
  readonly tried: number;
  readonly tallies: ReadonlyMap<EntityName, Tally>;
  /** Kinds of which an unusual part would be closed. */
  readonly risky: readonly { readonly entity: EntityName; readonly closes: number; readonly percent: number }[];
  readonly moves: readonly IndicatorMove[];
}

/** The file has more records than are tried at once. */
export class TooManyToTry extends Error {}

/**
 * Tries a file as if a client sent it: it is read, checked as the client would check it, and what is valid is done and undone. The file stands on the disk of
 * this machine while that lasts.
 *
 * @throws {BundleError} when it is in no format that can be read
 * @throws {TooManyToTry}
 * @throws {Refusal} when there is no such client or profile
 */
export async function tryFile(
  parts: ServerParts,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { clientId, profile }: { readonly clientId: string; readonly profile: Profile },
): Promise<TriedFile> {
  const { tables, access, checkers, indicators } = parts;
  const client = await findClient(tables, clientId);
  const [purpose] = client?.purposes ?? [];
  if (!client || !purpose) throw new Refusal('path-unknown');
  const now = parts.clock();
  const folder = await mkdtemp(join(tmpdir(), 'emis-try-'));
  try {
    const path = join(folder, `file${endingOf(file.name)}`);
    await writeFile(path, file.bytes);
    const bundle = await openBundle(path);
    const { plugins } = parts;
    const brought = broughtFormats({
      formats: plugins.formats?.() ?? [],
      mappings: plugins.mappings?.() ?? [],
      // A plugin that is broken is no fault of the file.
      onBroken: (error) => parts.onError(error, 'plugins'),
    });
    const { format } = await detectFormat(bundle, [...formatsOf(profile), ...brought]);
    const options: ReadOptions = { schoolIdentifier: profile.schoolIdentifier, ...countryOf(profile) };
    const records = mapCodes(() => format.read(bundle, options), plugins.codes?.() ?? [], countryOf(profile));
    const { report, valid } = await validateDataset(records, {
      ...{ profile, asOf: dayOf(now), rules: checkers.rules(), entities: entitiesIn(format, bundle) },
      // A file may bring only what is new: what it refers to may be held already.
      outside: { find: (keys, fields) => findRecords(tables, client.source, keys, fields) },
    });
    if (report.valid > MOST_TRIED) throw new TooManyToTry();
    const operations: Operation[] = [];
    for await (const { entity, record } of valid()) {
      operations.push({ opId: parts.newId(), kind: 'save', entity, record: { ...record } });
    }
    const judging = {
      ...{
        client: { ...client, purpose, sight: parts.sights[purpose] },
        checker: checkers.get(profile, now),
        edition: CURRENT_EDITION,
        now,
        access,
      },
      onFailure: (error: unknown) => parts.onError(error, 'rule'),
    };
    const previewed = await previewOperations(tables, operations, [], judging, indicators);
    const tallies = new Map<EntityName, Tally>();
    for (const { entity, status, change } of previewed.results) {
      const tally = tallies.get(entity) ?? { create: 0, update: 0, close: 0, unchanged: 0, refused: 0, waiting: 0 };
      tallies.set(entity, tally);
      if (status === 'dependency') tally.waiting++;
      else if (status !== 'accepted' && status !== 'unchanged') tally.refused++;
      else if (change === 'create' || change === 'update' || change === 'close') tally[change]++;
      else tally.unchanged++;
    }
    const open = new Map(previewed.open.map(({ entity, count }) => [entity, count]));
    const risky = [...tallies].flatMap(([entity, { close }]) => {
      const percent = closesMuch(close, open.get(entity) ?? close);
      return percent === undefined ? [] : [{ entity, closes: close, percent }];
    });
    return { report, tried: operations.length, tallies, risky, moves: previewed.indicators ?? [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The clients that may send records of some kind. */
export function maySend({ scopes }: Pick<Client, 'scopes'>): boolean {
  return permits(scopes, 'school', 'create', 'own') || scopes.some((scope) => scope.endsWith('.create'));
}

/** The ending of a name that somebody sent, when it is one: formats look at it. */
function endingOf(name: string): string {
  return /\.[a-z0-9]{1,10}$/i.exec(name)?.[0]?.toLowerCase() ?? '';
}

/** A profile of a country knows formats of its own. */
function formatsOf(profile: Profile & { readonly formats?: readonly Format[] }): readonly Format[] {
  return profile.formats ?? [];
}

function countryOf(profile: Profile): Pick<ReadOptions, 'country'> {
  return 'formats' in profile ? { country: profile } : {};
}
