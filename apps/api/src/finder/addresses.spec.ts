import { finderQuery } from '@zorgpaden/domain/finder/contract';
import { finderAddress, readFinderAddress } from './addresses.js';

describe('readFinderAddress', () => {
  it.each([
    '/api/v1/finder?postcode=7607',
    '/api/v1/finder?municipality=GM0141',
    '/api/v1/finder?postcode=7607&municipality=GM0141&theme=geldzorgen&phase=after-birth',
    '/api/v1/finder?municipality=GM0141&phase=birth',
  ])('reads %s as the contract does', (address) => {
    const query = readFinderAddress(address);
    const asked = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
    expect(query).toEqual(finderQuery.parse(asked));
    expect(finderAddress(query ?? {})).toBe(address);
  });

  it.each([
    '/api/v1/finder',
    '/api/v1/finder?',
    '/api/v1/finder?theme=geldzorgen',
    '/api/v1/finder?&municipality=GM0141',
    '/api/v1/finder?postcode=7607municipality=GM0141',
    '/api/v1/finder?theme=geldzorgen&postcode=7607',
    '/api/v1/finder?postcode=7607%20AB',
    '/api/v1/finder?postcode=0607',
    '/api/v1/finder?postcode=7607&phase=later',
    '/api/v1/finder?postcode=7607&postcode=7608',
    '/api/v1/finder?postcode=7607&colour=red',
    '/api/v1/finder?postcode=7607#top',
  ])('leaves %s to who reads with more care', (address) => {
    expect(readFinderAddress(address)).toBeUndefined();
  });
});
