import type { AgreementVersionView } from '@zorgpaden/domain/agreements/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import { agreementTexts } from '@zorgpaden/texts/nl/workspace-agreements';
import {
  aPartyForm,
  blankForm,
  formOf,
  formOfDraft,
  formOfTemplate,
  writingOf,
} from './agreement-form';

const id = '01920000-0000-7000-8000-00000000000a';
const version: AgreementVersionView = {
  number: 1,
  state: 'draft',
  title: 'Warme overdracht',
  text: richTextOf('Wij bellen.'),
  topics: ['warm-handover'],
  level: 'bestuur',
  validity: { from: '2026-01-01', to: '2027-01-01' },
  reviewOn: null,
  carePathIds: [],
  agreedOn: null,
  endedOn: null,
  endReason: '',
  corrected: null,
  domainCrossing: false,
  parties: [],
};

describe('the form of an agreement', () => {
  it('shows the last day on which it holds, and sends the day after it', () => {
    const form = formOf(version);
    expect(form.until).toBe('2026-12-31');
    expect(writingOf(form).validity).toEqual(version.validity);
  });

  it('sends nobody to ask where nothing was filled in', () => {
    const parties = [aPartyForm(id), { ...aPartyForm(id), contact: { name: ' Een ', email: '' } }];
    const contacts = writingOf({ ...blankForm(), parties }).parties.map(({ contact }) => contact);
    expect(contacts).toEqual([null, { name: 'Een', email: '' }]);
  });

  it('goes on with a draft, whatever that leaves out', () => {
    expect(formOfDraft({ title: 'Half' })).toEqual({ ...blankForm(), title: 'Half' });
  });

  it('begins with the text of a topic', () => {
    const form = formOfTemplate(blankForm(), 'privacy', agreementTexts.templates);
    expect(form.topics).toEqual(['privacy']);
    expect(form.text.content).toHaveLength(agreementTexts.templates.privacy.lines.length);
  });
});
