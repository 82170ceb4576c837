import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testProfile } from '@emis-sdk/testing/plugins';
import { citizen, profile } from './profile.ts';

describe('the profile', () => {
  testProfile(it, profile);

  it('knows a wrong check digit', () => {
    assert.deepEqual(citizen.check('12345674-9'), { valid: false, reason: 'check-digit' });
  });
});
