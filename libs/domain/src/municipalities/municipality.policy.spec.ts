import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { municipalityPolicy } from './municipality.policy.js';

test('everybody reads municipalities, an administrator imports them', () => {
  expect(whoMay(municipalityPolicy, 'read', {})).toEqual(Object.keys(cast));
  expect(whoMay(municipalityPolicy, 'import', {})).toEqual(['administrator']);
});
