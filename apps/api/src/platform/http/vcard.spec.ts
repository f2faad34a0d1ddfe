import { vcard } from './vcard.js';

describe('a card', () => {
  it('is escaped, and leaves out what is not known', () => {
    const card = vcard([
      ['FN', 'JGZ, team A; noord\nen zuid\\'],
      ['TEL;VALUE=uri', ''],
      ['ADR', ['', '', 'Dorp 1', 'Almelo']],
      ['ORG', ['', '']],
    ]);
    expect(card).toBe(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:JGZ\\, team A\\; noord\\nen zuid\\\\\r\nADR:;;Dorp 1;Almelo\r\nEND:VCARD\r\n',
    );
  });

  it('is folded so that no line is longer than may be, and no letter is broken', () => {
    const name = 'é'.repeat(200);
    const card = vcard([['FN', name]]);
    expect(card.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(card.replaceAll('\r\n ', '')).toContain(`FN:${name}\r\n`);
  });
});
