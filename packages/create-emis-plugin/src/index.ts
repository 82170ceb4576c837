export type { Given } from './ask.ts';
export { CreateError } from './create-error.ts';
export { createProject } from './create-project.ts';
export { KINDS, type Kind, type ProjectAnswers } from './kinds.ts';
export { make, run, type Streams } from './run.ts';
