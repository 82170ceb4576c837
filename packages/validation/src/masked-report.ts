import { loadPseudonyms } from './load-pseudonyms.ts';
import { maskText } from './mask.ts';
import type { Report, Sample } from './report.ts';

/**
 * A report that shows personal values, with all of them masked: for a screen, while the values themselves go into a file that only
 * its owner reads.
 *
 * @param pseudonymKey as of `validateDataset`: adds a sign to each masked value
 */
export async function maskedReport(report: Report, pseudonymKey?: Uint8Array): Promise<Report> {
  const pseudonyms = await loadPseudonyms(pseudonymKey);
  const masked = (sample: Sample): Sample => {
    const personal = Object.entries(sample.personal ?? {}).map(
      ([name, value]) => [name, maskText(String(value), pseudonyms)] as const,
    );
    return personal.length === 0 ? sample : { ...sample, personal: Object.fromEntries(personal) };
  };
  const { revealed: _revealed, ...rest } = report;
  return { ...rest, groups: report.groups.map((group) => ({ ...group, samples: group.samples.map(masked) })) };
}
