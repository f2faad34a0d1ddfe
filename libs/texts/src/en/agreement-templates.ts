import type { AgreementTemplates } from '../nl/agreement-templates.js';

/** Example texts per topic, to begin with. Each coalition makes an agreement of its own of them. */
export const agreementTemplates: AgreementTemplates = {
  'prenatal-home-visits': {
    title: 'Prenatal home visits',
    lines: [
      'For whom: pregnant women who could do with more support. They decide themselves whether they want a visit.',
      'The midwife or gynaecologist talks about the visit before week 28, and refers to the child health service with the consent of the woman.',
      'The child health service calls within three working days, and comes within two weeks.',
      'Within a week after the visit it says that the visit took place, and who helps further.',
      'Does it not work in time? Then the child health service calls whoever referred.',
    ],
  },
  'early-detection': {
    title: 'Early detection',
    lines: [
      'All parties ask before week 16 about housing, money, support of others and how things are.',
      'We use the same questions, and talk about the outcome with the woman.',
      'Is help needed? Whoever notices gets in touch by the agreed route in the same week.',
      'Every half year we look together how often this works, without names.',
    ],
  },
  'prenatal-education': {
    title: 'Prenatal education',
    lines: [
      'Every pregnant woman hears before week 20 which education there is, in a language that fits.',
      'The parties make one overview together, and keep it up to date.',
      'An expert by experience reads the texts along.',
    ],
  },
  preconception: {
    title: 'Talking about the wish for children',
    lines: [
      'Professionals who help somebody with several problems ask about the wish for children and contraception.',
      'Who wants to talk about it can do so within a week with a trained colleague.',
      'Each party names somebody who looks after this.',
    ],
  },
  interventions: {
    title: 'Who offers which intervention',
    lines: [
      'The parties choose together which interventions there are, for whom, and who carries them out.',
      'One place says how to refer, and how long the wait is.',
      'Is the wait longer than four weeks? Then we talk about it in the next meeting.',
    ],
  },
  'case-conferences': {
    title: 'Case conferences and peer review',
    lines: [
      'The conference is every six weeks. The chair changes every half year.',
      'Who brings in a question has the consent of the parent, or talks about it without a name.',
      'The notes say who does what and when. They stay with those who take part.',
      'Twice a year we hold a peer review.',
    ],
  },
  experience: {
    title: 'Experts by experience',
    lines: [
      'Experts by experience and parents think along with plans, and decide with us on what concerns them.',
      'They are paid. The amount is fixed beforehand.',
      'One contact person prepares each meeting with them, and calls back afterwards.',
    ],
  },
  'warm-handover': {
    title: 'Warm handover',
    lines: [
      'Does a family go over to another party? Then both professionals talk, with the parent there if possible.',
      'The parent knows what is handed over, and consents to it.',
      'Who hands over can be reached until the other had the first contact.',
    ],
  },
  funding: {
    title: 'Funding of the coalition',
    lines: [
      'The parties record who pays which part, for which period, and who manages the budget.',
      'The pay of experts by experience is part of the fixed budget.',
      'Before 1 October we talk about the budget of the next year.',
    ],
  },
  'health-insurer': {
    title: 'Agreements with the health insurer',
    lines: [
      'The health insurer takes part in the meeting of the coalition twice a year.',
      'The parties agree which care is bought, and how the step to the social domain goes.',
      'What is not paid and is needed goes on a common list with a proposal.',
    ],
  },
  privacy: {
    title: 'Sharing data',
    lines: [
      'We share only what is needed, and with the consent of the parent. Advice can always be asked without a name.',
      'Data about clients go by secure mail or a referral platform, never by plain mail.',
      'Each party names somebody whom colleagues can ask.',
    ],
  },
  other: { title: '', lines: [] },
};
