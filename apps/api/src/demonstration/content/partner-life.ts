import type { CooperationLevel } from '@zorgpaden/domain/agreements';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type { ContactRole } from '@zorgpaden/domain/partner-contacts';

/** What happened with the partners of a coalition since it was formed: functions, nobody's name. */
export interface PartnerLife {
  /** Who came later, or is not a partner yet. */
  readonly later: readonly {
    readonly name: string;
    readonly partnerType: PartnerTypeSlug;
    readonly status: 'invited' | 'in-conversation' | 'active';
    readonly daysAgo: number;
    /** When it stopped. */
    readonly endedDaysAgo?: number;
  }[];
  /** With whom one works, at the partners of the first day by their place in the list. */
  readonly contacts: readonly {
    readonly partner: number;
    readonly job: string;
    readonly level: CooperationLevel;
    readonly role?: ContactRole;
  }[];
}

/** Who is asked, hesitates or stops is made up, and says so. */
export const partnerLives: Readonly<Record<string, PartnerLife>> = {
  almelo: {
    later: [
      {
        name: 'Huisartsenpraktijk De Verzonnen Linde',
        partnerType: 'huisarts',
        status: 'in-conversation',
        daysAgo: 200,
      },
      {
        name: 'Bibliotheek De Verzonnen Bladzijde',
        partnerType: 'bibliotheek',
        status: 'active',
        daysAgo: 430,
        endedDaysAgo: 120,
      },
    ],
    contacts: [
      { partner: 0, job: 'Coördinator Jonge Moederwerk', level: 'uitvoering' },
      {
        partner: 3,
        job: 'Wethouder Jeugd',
        level: 'bestuur',
        role: 'wethouder-opdrachtgever',
      },
      { partner: 4, job: 'Teamleider', level: 'management' },
      {
        partner: 4,
        job: 'Jeugdverpleegkundige',
        level: 'uitvoering',
        role: 'aandachtsfunctionaris-nu-niet-zwanger',
      },
    ],
  },
  delft: {
    later: [
      {
        name: 'Zorgverzekeraar De Verzonnen Polis',
        partnerType: 'zorgverzekeraar',
        status: 'invited',
        daysAgo: 60,
      },
    ],
    contacts: [
      { partner: 0, job: 'Stafverpleegkundige', level: 'uitvoering' },
      { partner: 4, job: 'Beleidsadviseur Jeugd', level: 'management', role: 'beleidsadviseur' },
    ],
  },
  'amstelveen-aalsmeer': {
    later: [
      {
        name: 'Stichting De Verzonnen Tweede Ronde',
        partnerType: 'schuldhulp',
        status: 'active',
        daysAgo: 240,
        endedDaysAgo: 30,
      },
    ],
    contacts: [
      { partner: 6, job: 'Regiocoördinator', level: 'management', role: 'regiocoordinator' },
    ],
  },
  molenwiek: {
    later: [
      {
        name: 'Zorgverzekeraar De Verzonnen Paraplu',
        partnerType: 'zorgverzekeraar',
        status: 'active',
        daysAgo: 320,
      },
    ],
    contacts: [
      { partner: 2, job: 'Voorzitter van de kring', level: 'bestuur' },
      { partner: 3, job: 'Teamhoofd geboortezorg', level: 'management' },
      { partner: 5, job: 'Jeugdverpleegkundige', level: 'uitvoering' },
    ],
  },
  essenhof: {
    later: [
      {
        name: 'Zorgverzekeraar De Verzonnen Paraplu',
        partnerType: 'zorgverzekeraar',
        status: 'invited',
        daysAgo: 45,
      },
      {
        name: 'Ziekenhuis De Verzonnen Brug',
        partnerType: 'ziekenhuis-en-gynaecologie',
        status: 'in-conversation',
        daysAgo: 100,
      },
    ],
    contacts: [{ partner: 2, job: 'Secretaris', level: 'management' }],
  },
  morgenster: {
    later: [
      {
        name: 'Verloskundigen De Verzonnen Ooievaar',
        partnerType: 'verloskundige',
        status: 'active',
        daysAgo: 90,
      },
    ],
    contacts: [{ partner: 2, job: 'Contact van de oudergroep', level: 'uitvoering' }],
  },
};
