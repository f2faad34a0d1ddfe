import { partnerTypes } from '@zorgpaden/domain/organisations';
import { municipalityTexts as english } from '@zorgpaden/texts/en/municipalities';
import { municipalityTexts as dutch } from '@zorgpaden/texts/nl/municipalities';

describe('a partner of a coalition', () => {
  test.each(partnerTypes)('of type $slug has a name for it in both languages', ({ slug }) => {
    expect(dutch.municipality.partnerTypes[slug]).toMatch(/\w/);
    expect(english.municipality.partnerTypes[slug]).toMatch(/\w/);
  });
});
