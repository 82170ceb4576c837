export { datasetOf, streamCensusOutcomes, streamCensusSchools } from './census-schools.ts';
export type { RecordsPart, SyntheticDataset, SyntheticOptions } from './dataset.ts';
export { SyntheticDataError } from './errors.ts';
export {
  makeAcademicSession,
  makeClass,
  makeEnrolment,
  makePerson,
  makeSchool,
  type PlainRecord,
} from './factories.ts';
export { generateSchools } from './generate-schools.ts';
export { createHintSender, type HintOptions, type HintSender } from './hint-sender.ts';
export { createMockEmis, type MockEmis, type MockEmisOptions } from './mock-emis.ts';
export { type FaultProxy, type FaultProxyOptions, type LineFault, startFaultProxy } from './outbox/fault-proxy.ts';
export { STORE_TRIALS, type StoreTrial, type StoreUnderTest, testStore } from './outbox/test-store.ts';
export { filesOf, type Piece } from './piece.ts';
export { plantFaults, streamFaultyOneRoster11 } from './plant-faults.ts';
export { SAMPLE_OPTIONS, sampleFiles, truthText } from './sample.ts';
export { type Score, type ScoredFinding, scoreAgainstTruth } from './score.ts';
export { type CensusPiece, spoilCensus } from './spoil-census.ts';
export { type EncodedPiece, spoilFiles } from './spoil-files.ts';
export { streamSchools } from './stream-schools.ts';
export type { PlantedFault, Truth } from './truth.ts';
export { streamNdjson, writeNdjson } from './write-ndjson.ts';
export { streamOneRoster11, writeOneRoster11 } from './write-oneroster-11.ts';
