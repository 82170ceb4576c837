export { startTestPostgres } from '../packages/server/src/postgres-for-tests.ts';
