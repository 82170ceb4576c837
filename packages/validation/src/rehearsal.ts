// What a draft of a profile would do to records that are there already
export { DraftError, type ProfileDraft, parseDraft } from './rehearsal/draft.ts';
export { profileOfDraft, profileOfEdition } from './rehearsal/draft-profile.ts';
export { type Rehearsal, type RehearsalGroup, type RehearsalSample, rehearse } from './rehearsal/rehearse.ts';
