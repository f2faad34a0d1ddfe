import { browserOf, networkOf } from './browser.js';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

describe('where a session began', () => {
  it.each([
    [firefox, 'Firefox', 'Windows'],
    [safari, 'Safari', 'iOS'],
    ['', '', ''],
    [undefined, '', ''],
    ['x'.repeat(5000), '', ''],
  ])('when the browser says %j, then it is %s on %s', (userAgent, name, system) => {
    expect(browserOf(userAgent, '192.0.2.7')).toEqual({ name, system, network: '192.0.2.x' });
  });

  it.each([
    ['192.0.2.7', '192.0.2.x'],
    ['::ffff:192.0.2.7', '192.0.2.x'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:x'],
    ['2001:db8::1', '2001:db8:0:x'],
  ])('when the address is %s, then no more than the network is kept: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
