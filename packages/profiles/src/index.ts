export { loadProfile, PROFILE_IDS, type ProfileId, profileIdOf } from './load-profile.ts';
export { defineProfile, type ProfileDefinition } from './profile.ts';
export { ProfileError } from './profile-error.ts';
