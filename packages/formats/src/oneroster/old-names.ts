/**
 * Names of OneRoster 1.0 for columns of later versions, by file. Old exports, and some that call themselves 1.1, still write them.
 * Source: the 1.0 tables and samples of oat-sa/oneroster-import.
 */
export const OLD_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'classes.csv': { grades: ['grade'] },
  'courses.csv': { grades: ['grade'], schoolYearSourcedId: ['schoolYearId'] },
  'demographics.csv': { sourcedId: ['userSourcedId'], birthDate: ['birthdate'] },
  'users.csv': { grades: ['grade'], userIds: ['userId'], agentSourcedIds: ['agents'] },
};
