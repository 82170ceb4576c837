import { availableParallelism } from 'node:os';
import { detectFormat, type EncodingName, entitiesIn, type ReadableFormat, textIn } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { dayOf, type PlainDate, type RecordKey } from '@emis-sdk/model';
import type { PluginHost } from '@emis-sdk/plugin-host';
import type { CountryProfile } from '@emis-sdk/profiles';
import {
  type FoundFinding,
  type ReferenceLookup,
  type ValidateOptions,
  type Validation,
  validateDataset,
} from '@emis-sdk/validation';
import { validateWithThread } from '@emis-sdk/validation/node';
import type { BundleArgument } from './bundle-source.ts';
import { mappedFormat } from './mapping-file.ts';
import { readableFormat } from './named-format.ts';
import { otherProfile } from './other-profile.ts';
import { formatsOf, mappedCodes } from './plugin-formats.ts';
import { bar } from './progress-bar.ts';
import { pseudonymKey } from './pseudonym-key.ts';
import { removalsIn } from './removals.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './words.ts';
import { yearOfBundle } from './year-of-format.ts';

/** A bundle that has been read and judged. */
export interface CheckedBundle {
  readonly origin: string;
  readonly format: ReadableFormat;
  /** Files of the bundle that were read; strangers beside them do not count. */
  readonly files: number;
  readonly validation: Validation;
  /** The records that the files say are to be removed. Reads them again. */
  removals(): Promise<readonly RecordKey[]>;
  /** The id of a profile that fits the data clearly better than the one it was judged by. */
  readonly betterProfile: string | undefined;
  readonly seconds: number;
}

/** Reads a folder or zip and judges it by the profile and the rules of the plugins, showing progress to a person who watches. */
export async function checkBundle(options: {
  from: string;
  profile: CountryProfile;
  host: PluginHost;
  asOf: PlainDate;
  strict: boolean;
  /** The encoding of the files; found out when absent. */
  encoding?: EncodingName | undefined;
  reveal: boolean;
  /** The format that the files are said to be in; found out when absent. */
  format?: string;
  /** The mapping by which the files are read, instead of a format. */
  mapping?: string;
  /** By which masked values are signed; a key of the run when absent. */
  pseudonymKey?: Uint8Array;
  /** Records outside the bundle to which it may refer. */
  outside?: ReferenceLookup;
  onFinding?(finding: FoundFinding): void;
  terminal: Terminal;
  say: Say;
  signal: AbortSignal;
}): Promise<CheckedBundle> {
  const { profile, terminal, say, signal, reveal, onFinding } = options;
  if (reveal) terminal.complain(say('reveal.caution'));
  const key = options.pseudonymKey ?? (await pseudonymKey(undefined));
  const started = performance.now();
  const bundle = await openBundle(options.from);
  const brought = formatsOf(options.host);
  const formats = [...profile.formats, ...brought];
  const { format, reason } =
    options.mapping !== undefined
      ? { format: await mappedFormat(options.mapping), reason: options.mapping }
      : options.format === undefined
        ? await detectFormat(bundle, formats)
        : {
            format: await readableFormat(options.format, formats, { terminal, say }, yearOfBundle(bundle)),
            reason: say('format.asked'),
          };
  const { language } = terminal;
  const [name, why] = [textIn(format.title, language), textIn(reason, language)];
  terminal.talk(say('bundle.read', { origin: bundle.origin, format: name, reason: why }));
  const total = bundle.files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  let bytes = 0;
  const openUnder = (country: CountryProfile) => () => {
    bytes = 0;
    return format.read(bundle, {
      schoolIdentifier: country.schoolIdentifier,
      country,
      mode: options.strict ? 'strict' : 'tolerant',
      ...(options.encoding ? { encoding: options.encoding } : {}),
      signal,
      onBytes: (count) => {
        bytes += count;
      },
    });
  };
  const mapped = mappedCodes(openUnder(profile), options.host, profile, { terminal, say });
  const { open } = mapped;
  const how: ValidateOptions = {
    profile,
    asOf: options.asOf,
    rules: options.host.rules(),
    entities: entitiesIn(format, bundle),
    reveal,
    pseudonymKey: key,
    ...(options.outside ? { outside: options.outside } : {}),
    ...(onFinding ? { onFinding } : {}),
    signal,
    onProgress: ({ records, bytes: read = bytes }) => {
      const percent = total > 0 ? Math.min(100, Math.round((100 * read) / total)) : 0;
      terminal.progress(`${bar(percent)} ${say('progress.reading', { records, percent })}`);
    },
  };
  const argument: BundleArgument = {
    from: options.from,
    format: format.id,
    profile: profile.id,
    edition: profile.edition,
    strict: options.strict,
    encoding: options.encoding,
  };
  const validation =
    total >= WORTH_A_THREAD &&
    availableParallelism() > 1 &&
    options.mapping === undefined &&
    !mapped.any &&
    !brought.includes(format)
      ? await validateWithThread(open, { module: SOURCE, argument }, how)
      : await validateDataset(open, how);
  terminal.progress('');
  mapped.tell();
  return {
    origin: bundle.origin,
    format,
    files: validation.report.read.files.length,
    validation,
    removals: () => ((validation.report.read.removed ?? 0) > 0 ? removalsIn(open) : Promise.resolve([])),
    betterProfile: await otherProfile(validation.report, profile, openUnder, options.asOf),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Bytes of files from which a second thread reads sooner than it takes to start: about a hundred thousand records. */
const WORTH_A_THREAD = 16_000_000;

/** The module by which the other thread opens the bundle, where the sources run and where the build lays it. */
const SOURCE = new URL(`./bundle-source.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** The day on which data is judged: the one asked for, or today. */
export function judgedOn(asOf: PlainDate | undefined): PlainDate {
  return asOf ?? dayOf(new Date());
}
