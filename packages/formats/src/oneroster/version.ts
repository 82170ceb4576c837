export type OneRosterVersion = '1.1' | '1.2';
