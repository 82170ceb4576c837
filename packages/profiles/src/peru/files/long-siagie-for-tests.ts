import { it } from 'vitest';
import { bringsBack } from './siagie-trips-for-tests.ts';

it('brings ten thousand students with hostile names back as they were', () => bringsBack(10));
