import { expect, test } from '@jest/globals';
import { type Region, covers, regionsOf } from './region.js';

const region = (kind: Region['kind'], name: string, municipalities: readonly string[]): Region => ({
  id: name,
  kind,
  name,
  municipalities,
});
const regions = [
  region('own', 'Coalitie', ['GM0141', 'GM0147']),
  region('vsv', 'VSV Almelo', ['GM0141']),
  region('ggd', 'GGD Twente', ['GM0141', 'GM0147', 'GM0189']),
  region('ggd', 'GGD Flevoland', ['GM0034']),
];

test('a municipality lies in its regions, GGD first', () => {
  expect(regionsOf('GM0141', regions).map(({ name }) => name)).toEqual([
    'GGD Twente',
    'VSV Almelo',
    'Coalitie',
  ]);
  expect(regionsOf('GM9999', regions)).toEqual([]);
});

test('a region covers municipalities that all lie in it', () => {
  const twente = region('ggd', 'GGD Twente', ['GM0141', 'GM0147']);
  expect(covers(twente, ['GM0147'])).toBe(true);
  expect(covers(twente, ['GM0147', 'GM0034'])).toBe(false);
});
