import { referenceTexts as en } from '@zorgpaden/texts/en/reference';
import { referenceTexts as nl } from '@zorgpaden/texts/nl/reference';
import { problemLines, reportLines } from './reference-report.js';

const nothing = { added: [], changed: [], closed: [], removed: [] };
const problem = {
  file: 'postcodes.csv',
  line: 3,
  column: 1,
  code: 'postcode.malformed' as const,
  params: { value: '76O7' },
};

describe('what the import of reference tables says', () => {
  it('names file, line, column and remedy, in both languages', () => {
    expect(problemLines([problem], nl)).toEqual([
      'Er is niets veranderd: er is 1 fout gevonden.',
      'postcodes.csv, regel 3, kolom 1: “76O7” is geen postcode. Schrijf de vier cijfers, zoals 7607.',
    ]);
    expect(problemLines([problem], en)[1]).toBe(
      'postcodes.csv, line 3, column 1: “76O7” is not a postcode. Write the four digits, such as 7607.',
    );
  });

  it('leaves out a line or column that the problem has not', () => {
    const whole = { ...problem, line: null, column: null, code: 'table.empty' as const };
    expect(problemLines([whole], nl)[1]).toMatch(/^postcodes\.csv: In dit bestand/);
  });

  it('cuts off a long list and says how much is left', () => {
    const lines = problemLines(
      Array.from({ length: 60 }, () => problem),
      nl,
    );
    expect(lines).toHaveLength(52);
    expect(lines.at(-1)).toBe('… en nog 10.');
  });

  it('tells what was added, changed and closed', () => {
    const report = {
      ...nothing,
      table: 'municipalities' as const,
      added: ['GM9001 Nieuwstad'],
      changed: [
        {
          what: 'GM0014 Groningen',
          fields: [{ field: 'phone', before: '14 050', after: '050 367 91 11' }],
        },
      ],
      closed: [
        {
          what: 'GM0141 Almelo',
          code: 'GM0141',
          on: '2027-01-01',
          successors: ['GM9001 Nieuwstad'],
        },
      ],
    };
    expect(reportLines([report, { ...nothing, table: 'places' }], nl)).toEqual([
      'gemeenten: 1 nieuw, 1 gewijzigd, 1 opgeheven, 0 vervallen',
      '  opgeheven per 2027-01-01: GM0141 Almelo, opgevolgd door GM9001 Nieuwstad',
      '  nieuw: GM9001 Nieuwstad',
      '  gewijzigd: GM0014 Groningen, phone: 14 050 → 050 367 91 11',
      'plaatsen: niets veranderd',
    ]);
  });
});
