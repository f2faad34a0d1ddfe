import { newReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { contentOf, emptyForm } from './reorganisation-form';

describe('the form of a reorganisation', () => {
  it.each([
    [
      'a new municipality',
      { closing: ['GM0501', 'GM0614'], newCode: ' gm1992 ', newName: 'Voorne aan Zee' },
      ['GM1992'],
    ],
    ['one that is there', { closing: ['GM0457'], into: ['GM0363'] }, ['GM0363']],
    ['several', { closing: ['GM0788'], into: ['GM0757', 'GM0865'] }, ['GM0757', 'GM0865']],
  ])('sends what goes up into %s', (_, own, successors) => {
    const content = contentOf({ ...emptyForm, on: '2027-01-01', ...own });
    expect(newReorganisation.safeParse(content).success).toBe(true);
    expect(content.closings).toEqual(own.closing.map((code) => ({ code, successors })));
  });
});
