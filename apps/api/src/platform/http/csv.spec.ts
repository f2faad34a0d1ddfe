import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csv.js';

describe('a line of a CSV file', () => {
  it('when it is read back, then every cell is as it was, but for the apostrophe before a formula', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [read = []] = parse(csvLine(cells), { relax_column_count: true }) as string[][];
        expect(
          read.map((text, place) => (text === `'${cells[place]}` ? cells[place] : text)),
        ).toEqual(cells);
      }),
    );
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1'])(
    'when a text is %j, then no spreadsheet takes it for a formula',
    (text) => {
      const [[cell = '']] = parse(csvLine([text, 'b'])) as [string[]];
      expect(cell).toBe(`'${text}`);
    },
  );

  it.each(['a=b', '14 0546', '0546 54 11 11', '', "'t Loo"])(
    'when it is %j, then it stays',
    (text) => {
      const [[cell]] = parse(csvLine([text, 'b'])) as [string[]];
      expect(cell).toBe(text);
    },
  );
});
