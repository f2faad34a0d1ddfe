import { workspace } from '@zorgpaden/texts/nl/workspace';
import { exampleContent } from '../testing/example-route';
import { fieldLabel } from './field-label';
import { partInWords } from './part-in-words';
import { noNames } from './names';

const words = workspace.contactRoutes.fields;

describe('what a field is called away from its place', () => {
  it.each([
    ['organisation', 'Organisatie'],
    ['area/postcodes', 'Alleen voor deze postcodes'],
    ['channels', 'Manieren om contact te krijgen'],
    ['channels/1/value', 'Manier 2'],
    ['openingHours/weekly/0/to', 'Openingstijden, maandag'],
    ['openingHours/exceptions/0/date', 'Afwijkende dag 1'],
    ['onbekend', ''],
  ])('%s is %s', (path, label) =>
    expect(fieldLabel(path.split('/'), words, exampleContent())).toBe(label),
  );
});

describe('a part of a route in words', () => {
  it('says that there is nothing', () => {
    expect(partInWords('responseTime', null, words, noNames)).toEqual(['leeg']);
    expect(partInWords('atHand', '', words, noNames)).toEqual(['leeg']);
  });

  it('tells the hours day by day, with the days that differ', () => {
    expect(partInWords('openingHours', exampleContent().openingHours, words, noNames)).toEqual([
      'maandag 09:00-17:00',
      '2026-12-24: dicht (kerstavond)',
      'Op feestdagen: dicht',
    ]);
  });
});
