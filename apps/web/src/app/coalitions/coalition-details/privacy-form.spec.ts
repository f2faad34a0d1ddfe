import { formOf, judge, privacyOf } from './privacy-form';

const privacy = {
  controllers: ['Gemeente Almelo', 'GGD Twente'],
  contact: { name: 'Privacyloket', email: 'privacy@voorbeeld.example' },
};

describe('who answers for personal data, in the form', () => {
  it('goes in and comes out as it was', () => {
    expect(privacyOf(formOf(privacy))).toEqual(privacy);
    expect(formOf(null)).toEqual({ controllers: '', contact: { name: '', email: '' } });
  });

  it('leaves out lines without words', () => {
    const typed = { controllers: ' Gemeente Almelo \n\n', contact: privacy.contact };
    expect(privacyOf(typed).controllers).toEqual(['Gemeente Almelo']);
  });

  it('is judged as the API does, once per field', async () => {
    expect(await judge(privacy)).toEqual([]);
    expect(await judge(privacyOf(formOf(null)))).toEqual([
      { pointer: '/controllers', code: 'coalition.privacy.no-controller' },
      { pointer: '/contact/name', code: 'field.required' },
      { pointer: '/contact/email', code: 'field.required' },
    ]);
  });
});
