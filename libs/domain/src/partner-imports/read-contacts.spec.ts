import { describe, expect, it, test } from '@jest/globals';
import { judgePartner } from './judge-partner.js';
import { isSameContact, newContacts } from './list-contact.js';
import { readContacts } from './read-contacts.js';
import type { RowCells } from './read-partner.js';

const judged = (cells: RowCells) => judgePartner({ name: 'JGZ Noord', ...cells });
const problems = (cells: RowCells) =>
  judged(cells).problems.map(({ field, code }) => `${field} ${code}`);

describe('the contact of a row', () => {
  it('is a function with who holds it, whose number and address they are', () => {
    const cells = {
      contactName: 'Mw. A. Voorbeeld',
      contactJob: 'Teamleider JGZ',
      contactLevel: 'Tactisch',
      contactRole: 'kwartiermaker Kansrijke Start',
      contactEmail: 'a.voorbeeld@jgz.example',
      contactPhone: '0612345678',
    };
    expect(judged(cells).contacts).toEqual([
      {
        contact: {
          ...{ job: 'Teamleider JGZ', level: 'management', role: 'kwartiermaker' },
          ...{ phone: '', email: '' },
        },
        person: {
          ...{ name: 'Mw. A. Voorbeeld', email: 'a.voorbeeld@jgz.example' },
          phone: '06 12 34 56 78',
        },
      },
    ]);
  });

  it('is a function alone where nobody is named', () => {
    const cells = { contactJob: 'Team Vroeg Erbij', contactEmail: 'team@jgz.example' };
    expect(judged(cells).contacts).toMatchObject([
      { contact: { job: 'Team Vroeg Erbij', email: 'team@jgz.example' }, person: null },
    ]);
    expect(judged(cells).problems).toEqual([]);
  });

  it('is nobody when no cell says one', () => {
    expect(readContacts({ name: 'JGZ', contactName: ' ' })).toEqual({
      ...{ contacts: [], problems: [], notices: [] },
    });
  });

  it('is named only with an address at which they are told', () => {
    expect(problems({ contactName: 'A. Voorbeeld' })).toEqual([
      'contactEmail partner-import.contact.mail-missing',
    ]);
    expect(problems({ contactName: 'A. Voorbeeld', contactEmail: 'bel mij' })).toEqual([
      'contactEmail field.email.malformed',
    ]);
    expect(problems({ contactJob: 'Teamleider' })).toEqual([]);
  });

  it('says at the cell what is wrong with it', () => {
    expect(problems({ contactJob: 'x'.repeat(121) })).toEqual(['contactJob field.too-long']);
    expect(problems({ contactPhone: '112' })).toEqual(['contactPhone channel.phone.emergency']);
    expect(problems({ contactPhone: 'bel maar' })).toEqual([
      'contactPhone channel.phone.malformed',
    ]);
    expect(problems({ contactLevel: 'drie hoog' })).toEqual([
      'contactLevel partner-import.contact.level-unknown',
    ]);
    expect(problems({ contactJob: 'BSN 111222333' })).toEqual([
      'contactJob field.citizen-service-number',
    ]);
  });

  it('says what was concluded', () => {
    const { contacts, notices } = readContacts({ contactEmail: 'info@jgz.example' });
    expect(contacts).toMatchObject([{ job: 'Contactpersoon', level: 'uitvoering' }]);
    expect(notices).toEqual([
      { field: 'contactJob', code: 'partner-import.contact.job-assumed' },
      { field: 'contactLevel', code: 'partner-import.contact.level-concluded' },
    ]);
  });

  it('has the role for a job that is none of ours, when nothing else says one', () => {
    expect(readContacts({ contactRole: 'vraagbaak' }).contacts).toMatchObject([
      { job: 'vraagbaak', role: null },
    ]);
    const both = readContacts({ contactRole: 'vraagbaak', contactJob: 'Jeugdarts' });
    expect(both.contacts).toMatchObject([{ job: 'Jeugdarts', role: null }]);
    expect(both.notices).toContainEqual({
      ...{ field: 'contactRole', code: 'partner-import.contact.role-unknown' },
    });
  });

  it('is several where several names stand, each with its own', () => {
    const cells = {
      contactName: 'A. Voorbeeld\nDoe, B. de',
      contactJob: 'Jeugdarts\nTeamleider',
      contactEmail: 'a@jgz.example; b@jgz.example',
      contactPhone: '0612345678',
    };
    expect(readContacts(cells).contacts).toMatchObject([
      { name: 'A. Voorbeeld', job: 'Jeugdarts', email: 'a@jgz.example', phone: '06 12 34 56 78' },
      { name: 'Doe, B. de', job: 'Teamleider', email: 'b@jgz.example', phone: '' },
    ]);
    expect(problems({ ...cells, contactEmail: 'a@jgz.example' })).toEqual([
      'contactEmail partner-import.contact.mail-missing',
    ]);
  });

  test.each([
    ['Wethouder jeugd', 'bestuur'],
    ['directeur-bestuurder', 'bestuur'],
    ['Beleidsmedewerker', 'management'],
    ['Coördinator', 'management'],
    ['Verloskundige', 'uitvoering'],
  ])('%s works on the level of %s', (job, level) => {
    expect(readContacts({ contactJob: job }).contacts).toMatchObject([{ level }]);
  });
});

describe('contacts are known again', () => {
  const one = { name: 'A. Voorbeeld', job: 'Jeugdarts', email: 'a@jgz.example' };
  const none = { ...one, name: '' };

  test.each([
    ['the same address', { ...one, job: 'Teamleider', email: 'A@JGZ.example' }, true],
    ['name and function, at another address', { ...one, email: 'b@jgz.example' }, true],
    ['another name at one address', { ...one, name: 'B. de Doe' }, false],
    ['the function of that address', none, true],
    ['another name', { ...one, name: 'B. de Doe', email: '' }, false],
    ['another function, without an address', { ...one, job: 'Teamleider', email: '' }, false],
  ])('by %s', (_, other, isSame) => {
    expect([isSameContact(one, other), isSameContact(other, one)]).toEqual([isSame, isSame]);
  });

  it('but two functions of one name with addresses of their own are two', () => {
    expect(newContacts([], [none, { ...none, email: 'b@jgz.example' }, none])).toHaveLength(2);
  });
});
