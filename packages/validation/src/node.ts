export type { Source, SourceModule } from './parallel/source.ts';
export { validateWithThread } from './parallel/validate-with-thread.ts';
