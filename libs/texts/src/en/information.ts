import type { InformationTexts } from '../nl/information.js';

/** `/en/over`, `/en/privacy` and `/en/toegankelijkheid`, in English. */
export const informationTexts: InformationTexts = {
  over: {
    title: 'About Zorgpaden',
    description:
      'Why Zorgpaden Solid Start exists, where its contacts come from and what an answer is worth.',
    sections: [
      {
        heading: null,
        paragraphs: [
          'A pregnant woman with rent arrears, a family without rest, a father who cannot sleep: who works with them wants to know who helps in this municipality. Zorgpaden gives that answer, for every municipality of the Netherlands.',
          'It is made for midwives, youth health nurses, maternity nurses, general practitioners and everybody who works with families in the first 1000 days. Parents may use it too.',
        ],
      },
      {
        heading: 'Where the contacts come from',
        paragraphs: [
          'The Solid Start coalition of a municipality writes its own contacts and makes them public. Each contact says who checked it last, and when. When that is more than half a year ago, a warning stands beside it.',
          'When there is no contact for your question, you see the general number of the municipality and national numbers that belong to the theme. The general number comes from a public list of summer 2025 and has not been checked since. You always get a number.',
        ],
      },
      {
        heading: 'Urgent help',
        paragraphs: [
          'In immediate danger call 112. This site is not for emergencies; the numbers for urgent help stand above every page.',
        ],
      },
      {
        heading: 'Found a weakness?',
        paragraphs: [
          'Tell us before you tell others: write to the organisation that runs this site what you did, what happened and what you expected. Within three working days you hear that it was read.',
          'Do not look at more data than you need to show it, change nothing, and do not try things on a site that others work with.',
        ],
      },
      {
        heading: 'Sources',
        paragraphs: [
          'Municipalities, postcodes and regions: CBS (CC BY 4.0), Kadaster; RvIG national table 33; organisaties.overheid.nl.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    description:
      'Zorgpaden keeps nothing about clients and not who searched for what. Public pages use no cookies.',
    sections: [
      {
        heading: 'Nothing about clients',
        paragraphs: [
          'This system holds nothing about a pregnant woman, a child or a family. A text with a citizen service number is refused. Do not enter data of your client when you search either.',
        ],
      },
      {
        heading: 'Searching without a trace',
        paragraphs: [
          'We do not keep who searched for what. The public pages set no cookies and read none, and load nothing from other sites. What you search for does stand in the address of the page, so that you can keep the answer or pass it on. Your own browser remembers that address too, and keeps the last pages of municipalities you looked at, so that they work without a connection.',
        ],
      },
      {
        heading: 'Who signs in',
        paragraphs: [
          'Of leads and administrators we keep name, mail address, role and what they changed in the system. That is needed to know who wrote a contact. After signing in there are cookies that only serve to keep you recognised, and to know your device again later. At each sign-in we keep which browser it was and a part of the network address, so that you can see for yourself where you are signed in.',
          'You may see your data, take them along and have them corrected or erased. After signing in you can do so on the page My data. If that does not work, ask whoever is named below.',
        ],
      },
    ],
  },
  toegankelijkheid: {
    title: 'Accessibility',
    description:
      'Everybody must be able to use Zorgpaden. What we do for that, and what you can do when it fails.',
    sections: [
      {
        heading: null,
        paragraphs: [
          'Everybody must be able to use this site: with a keyboard, with a screen reader, strongly enlarged, on a small phone or with a slow connection. That is why we build to WCAG 2.2, level AA.',
        ],
      },
      {
        heading: 'What we do',
        paragraphs: [
          'Each page is checked automatically with every change, in light and dark. You can search with the keyboard alone, at 400% zoom and without JavaScript. Colours follow your setting for light, dark or high contrast, and nothing moves when you switched that off.',
          'An independent evaluation has not been done yet. Until then we call the site partly evaluated, and not fully accessible.',
        ],
      },
      {
        heading: 'Does something not work?',
        paragraphs: [
          'Tell the administrator of this site, or the coalition of your municipality. Say what you wanted to do, on which page, and which device and aid you use.',
          'If you do not get a good answer, you can complain to the National Ombudsman.',
          { text: 'National Ombudsman', href: 'https://www.nationaleombudsman.nl/english' },
        ],
      },
    ],
  },
};
