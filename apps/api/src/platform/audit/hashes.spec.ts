import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { commitmentTo, hashOfEntry, netstrings, type HashedEntry } from './hashes.js';

const salt = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const text = fc.string({ unit: 'grapheme' });
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const entry: fc.Arbitrary<HashedEntry> = fc.record({
  stream: text,
  seq: fc.integer({ min: 1 }),
  micros: fc.bigInt({ min: 0n, max: 2n ** 60n }).map(String),
  id: fc.uuid(),
  requestId: text,
  actorRole: text,
  action: text,
  subjectType: text,
  subjectId: text,
  commitments: fc.dictionary(text, text, { noNullPrototype: true }),
  previous: hash,
});

describe('what the trail is hashed of', () => {
  it('when texts are put one after another, then each list reads differently', () => {
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (a, b) => {
        const same = a.length === b.length && a.every((one, place) => one === b[place]);
        expect(netstrings(a) === netstrings(b)).toBe(same);
      }),
    );
    expect(netstrings(['ab', 'c'])).not.toBe(netstrings(['a', 'bc']));
    expect(netstrings(['é'])).toBe('2:é,');
  });

  it('when the salt, the name or the value differs, then so does the commitment', () => {
    fc.assert(
      fc.property(salt, text, text, salt, text, text, (s1, n1, v1, s2, n2, v2) => {
        const same = s1.equals(s2) && n1 === n2 && v1 === v2;
        expect(commitmentTo(s1, n1, v1) === commitmentTo(s2, n2, v2)).toBe(same);
      }),
    );
  });

  it('when one thing of a line changes, then its hash does', () => {
    fc.assert(
      fc.property(
        entry,
        entry,
        fc.constantFrom<(keyof HashedEntry)[]>(
          'stream',
          'seq',
          'micros',
          'id',
          'requestId',
          'actorRole',
          'action',
          'subjectType',
          'subjectId',
          'previous',
        ),
        (one, other, field) => {
          fc.pre(String(one[field]) !== String(other[field]));
          expect(hashOfEntry({ ...one, [field]: other[field] })).not.toEqual(hashOfEntry(one));
        },
      ),
    );
  });

  it('when a commitment changes, comes or goes, then the hash of the line does; their order is nothing', () => {
    fc.assert(
      fc.property(entry, text, text, (one, name, value) => {
        fc.pre(one.commitments[name] !== value);
        const other = { ...one, commitments: { ...one.commitments, [name]: value } };
        expect(hashOfEntry(other)).not.toEqual(hashOfEntry(one));
        const turned = Object.fromEntries(Object.entries(other.commitments).reverse());
        expect(hashOfEntry({ ...other, commitments: turned })).toEqual(hashOfEntry(other));
      }),
    );
  });

  it('when somebody else makes the hashes by what is written down, then they are the same', () => {
    const said = '17:zorgpaden trail 1,6:nation,1:1,0:,2:id,1:0,1:r,6:system,3:add,5:thing,1:1,';
    const line = {
      stream: 'nation',
      seq: 1,
      micros: '0',
      id: 'id',
      requestId: 'r',
      actorRole: 'system',
      action: 'add',
      subjectType: 'thing',
      subjectId: '1',
      commitments: {},
      previous: Buffer.alloc(0),
    };
    expect(hashOfEntry(line)).toEqual(createHash('sha256').update(said).digest());
    expect(commitmentTo(Buffer.from('zout'), 'after.a', '1')).toBe(
      createHash('sha256').update('zout7:after.a,1:1,').digest('hex'),
    );
  });
});
