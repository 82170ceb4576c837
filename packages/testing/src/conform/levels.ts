import type { Trial } from '../trials/trial.ts';
import type { EmisGround } from './ground.ts';

/**
 * What an EMIS can be held to: it says what it is (`describe`), lets in whom it should (`guard`), takes records once and says what became of each
 * (`take`), tells of every change (`tell`), and says no in a way that software and people understand (`explain`).
 */
export const EMIS_LEVELS = ['describe', 'guard', 'take', 'tell', 'explain'] as const;
export type EmisLevel = (typeof EMIS_LEVELS)[number];

export type EmisTrial = Trial<EmisGround, EmisLevel>;
