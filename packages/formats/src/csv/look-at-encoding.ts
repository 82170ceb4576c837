import type { Finding } from '@emis-sdk/model';
import type { ByteSource } from '../bundle.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { type EncodingScan, scanEncoding } from './encoding.ts';

/** Finds the encoding of a file, or takes the one asked for, and says what is to be said of it. */
export async function lookAtEncoding(
  source: ByteSource,
  { finding, signal, encoding: asked }: ReadingContext,
): Promise<EncodingScan & { readonly findings: readonly Finding[] }> {
  const scan = await scanEncoding(source, { signal, asked });
  const file = source.name;
  if (!scan.encoding) {
    const said = asked
      ? finding('file.other-encoding', { file }, { params: { encoding: asked } })
      : finding('file.not-text', { file });
    return { ...scan, findings: [said] };
  }
  const { name } = scan.encoding;
  if (scan.doubt) {
    const params = { encoding: name, ...scan.doubt };
    return { ...scan, findings: [finding('file.encoding-unclear', { file }, { params })] };
  }
  return {
    ...scan,
    findings: name === 'utf-8' ? [] : [finding('file.encoding', { file }, { params: { encoding: name } })],
  };
}
