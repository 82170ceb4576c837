import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/**
 * Mbit/s above which nobody's school connection lies, this standard's own: ten thousand is what the fastest lines offered to
 * single sites carry (unverified), and 20000 is a usual figure in kbit/s.
 */
const MOST = 10_000;

/** The speed of a connection is one that a school can have, in Mbit/s. */
export const utilityServiceSpeedImplausible = standardRule({
  code: 'utility-service.speed-implausible',
  severity: 'warning',
  on: 'utility-service',
  reads: ['kind', 'available', 'downloadSpeed', 'uploadSpeed'],
  check({ record }, report) {
    if (!record.available) return;
    for (const field of ['downloadSpeed', 'uploadSpeed'] as const) {
      const speed = record[field];
      if (speed !== undefined && (speed === 0 || speed > MOST)) report({ at: field, params: { speed, most: MOST } });
    }
  },
});

export const utilityServiceSpeedImplausibleNotes = (): RecordRuleNotes => ({
  text: `The speed of the internet is above zero and at most ${MOST} Mbit/s.`,
  why: 'Speeds written in kbit/s or bit/s make the average of a whole region worthless.',
  examples: {
    good: [
      { record: { id: 'u4', kind: 'internet', available: true, downloadSpeed: 10_000 } },

      { record: { id: 'u1', kind: 'internet', available: true, downloadSpeed: 0.5, uploadSpeed: 1000 } },
      { record: { id: 'u2', kind: 'internet', available: false, downloadSpeed: 0 } },
      { record: { id: 'u3', kind: 'internet', available: true } },
    ],
    bad: [
      { record: { id: 'u1', kind: 'internet', available: true, downloadSpeed: 50_000, uploadSpeed: 10 } },
      { record: { id: 'u2', kind: 'internet', available: true, uploadSpeed: 0 } },
    ],
  },
});
