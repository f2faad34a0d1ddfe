import { randomBytes } from 'node:crypto';
import { Secrets } from './secrets.js';

function withKey(secretKey = randomBytes(32)): Secrets {
  return new Secrets({ databaseUrl: '', publicUrl: '', trustedProxies: [], secretKey });
}

describe('what is sealed', () => {
  it('when it is opened for whom it was sealed, then it is the same; twice sealed it differs', () => {
    const secrets = withKey();
    const [one, two] = [secrets.seal('totp', 'a', 'geheim'), secrets.seal('totp', 'a', 'geheim')];
    expect(secrets.open('totp', 'a', one)).toBe('geheim');
    expect(one.equals(two)).toBe(false);
    expect(one.includes('geheim')).toBe(false);
  });

  it('when key, owner, purpose or a bit is another, then it cannot be opened', () => {
    const secrets = withKey();
    const sealed = secrets.seal('totp', 'a', 'geheim');
    expect(() => withKey().open('totp', 'a', sealed)).toThrow();
    expect(() => secrets.open('totp', 'b', sealed)).toThrow();
    expect(() => secrets.open('other', 'a', sealed)).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => secrets.open('totp', 'a', changed)).toThrow();
    }
    expect(() => secrets.open('totp', 'a', sealed.subarray(0, 20))).toThrow();
  });

  it('when a code is the same and the key not, then what is kept of it is not', () => {
    const [one, two] = [withKey(), withKey()];
    expect(one.mac('code', 'a')).toEqual(one.mac('code', 'a'));
    expect(one.mac('code', 'a')).not.toEqual(two.mac('code', 'a'));
    expect(one.mac('code', 'a')).not.toEqual(one.mac('other', 'a'));
  });
});
