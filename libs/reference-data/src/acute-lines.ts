import type { AcuteLine } from '@zorgpaden/domain/finder/contract';
import type { Language } from '@zorgpaden/domain/themes';

/**
 * Acute danger: apart, on every page, never a result (rule 9). Urgent psychiatric and obstetric help
 * have no national number: there the instruction is the answer.
 */
export const acuteLines: Readonly<Record<Language, readonly AcuteLine[]>> = {
  nl: [
    {
      slug: '112',
      situation: 'Direct gevaar voor iemands leven',
      name: '112',
      display: '112',
      href: 'tel:112',
      instruction: 'Bel 112. Ook als u twijfelt.',
    },
    {
      slug: 'veilig-thuis',
      situation: 'Zorgen om veiligheid thuis',
      name: 'Veilig Thuis',
      display: '0800-2000',
      href: 'tel:08002000',
      instruction: 'Dag en nacht, gratis. Overleg zonder naam van de cliënt kan.',
    },
    {
      slug: '113',
      situation: 'Gedachten aan zelfmoord',
      name: '113 Zelfmoordpreventie',
      display: '0800-0113',
      href: 'tel:08000113',
      instruction: 'Dag en nacht, gratis en anoniem; 113 bellen kan ook.',
    },
    {
      slug: 'psychiatric-emergency',
      situation: 'Psychische nood die niet kan wachten',
      name: 'Huisarts of huisartsenpost',
      display: null,
      href: null,
      instruction:
        'Bel de eigen huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost. Zij schakelen de crisisdienst in.',
    },
    {
      slug: 'obstetric-emergency',
      situation: 'Bloedverlies, hevige pijn of minder leven voelen in de zwangerschap',
      name: 'Eigen verloskundige of ziekenhuis',
      display: null,
      href: null,
      instruction: 'Bel meteen de eigen verloskundige of het ziekenhuis. Geen gehoor: bel 112.',
    },
  ],
  en: [
    {
      slug: '112',
      situation: 'Somebody’s life is in danger',
      name: '112',
      display: '112',
      href: 'tel:112',
      instruction: 'Call 112. When in doubt as well.',
    },
    {
      slug: 'veilig-thuis',
      situation: 'Worries about safety at home',
      name: 'Veilig Thuis (domestic violence and child abuse)',
      display: '0800-2000',
      href: 'tel:08002000',
      instruction: 'Day and night, free. You can consult them without naming the client.',
    },
    {
      slug: '113',
      situation: 'Thoughts of suicide',
      name: '113 Suicide Prevention',
      display: '0800-0113',
      href: 'tel:08000113',
      instruction: 'Day and night, free and anonymous; dialling 113 works too.',
    },
    {
      slug: 'psychiatric-emergency',
      situation: 'A mental health crisis that cannot wait',
      name: 'General practitioner or out-of-hours GP service',
      display: null,
      href: null,
      instruction:
        'Call the client’s own GP; in the evening, at night and at weekends the huisartsenpost. They call in the crisis team.',
    },
    {
      slug: 'obstetric-emergency',
      situation: 'Blood loss, severe pain or feeling the baby move less during pregnancy',
      name: 'Own midwife or hospital',
      display: null,
      href: null,
      instruction: 'Call the client’s own midwife or the hospital at once. No answer: call 112.',
    },
  ],
};
