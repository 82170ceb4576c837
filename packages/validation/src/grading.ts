import type { Severity } from '@emis-sdk/model';
import type { Profile } from './profile.ts';

/** The severity of a code in a profile; undefined when the profile switched it off. */
export type Grade = (code: string, severity: Severity) => Severity | undefined;

/** Reads the severities of a profile. A code that it does not name keeps its own. */
export function gradeBy(profile: Profile): Grade {
  const severities = new Map(Object.entries(profile.severities));
  return (code, severity) => {
    const graded = severities.get(code) ?? severity;
    return graded === 'off' ? undefined : graded;
  };
}
