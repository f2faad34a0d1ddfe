type Pair = (p: { one: string; other: string }) => string;
type Reason = (p: { reason: string }) => string;

/** Organisations that a coalition says are one: proposed, and decided by an administrator. */
export const mergeProposalTexts = {
  title: 'Voorstellen om samen te voegen',
  and: 'en',
  proposed: (p: { date: string }) => `Voorgesteld op ${p.date}`,
  proposedBy: (p: { date: string; coalition: string }) =>
    `Voorgesteld op ${p.date} door ${p.coalition}`,
  states: {
    open: 'wacht op de beheerder',
    accepted: 'samengevoegd',
    declined: 'afgewezen',
    withdrawn: 'ingetrokken',
    gone: 'vervallen, want een van de twee staat niet meer in het register',
  },
  answered: (p: { state: string; date: string }) => `${p.state} op ${p.date}`,
  why: ((p) => `Reden: ${p.reason}`) as Reason,
  because: ((p) => `Antwoord: ${p.reason}`) as Reason,
  none: 'Er wacht geen voorstel op antwoord.',
  more: 'Er zijn er meer. Zij staan hier als deze beantwoord zijn.',
  withdraw: 'Trek in',
  withdrawNamed: ((p) => `Trek in: ${p.one} en ${p.other}`) as Pair,
  withdrawn: 'Het voorstel is ingetrokken.',
  look: 'Bekijk samenvoegen',
  lookNamed: ((p) => `Bekijk samenvoegen: ${p.one} en ${p.other}`) as Pair,
  refuse: {
    action: 'Wijs af',
    named: ((p) => `Wijs af: ${p.one} en ${p.other}`) as Pair,
    title: ((p) => `${p.one} en ${p.other} niet samenvoegen?`) as Pair,
    explain: 'De coalitie die het voorstelde, leest uw reden.',
    reason: 'Waarom voegt u deze twee niet samen?',
    confirm: 'Wijs af',
    done: 'Het voorstel is afgewezen. De coalitie ziet waarom.',
  },
  propose: {
    title: 'Staat zij er twee keer in?',
    intro:
      'Zijn twee organisaties er in het echt één? Stel dan voor om ze samen te voegen. De beheerder beslist, want het raakt alle coalities.',
    none: 'Geen andere organisatie lijkt erop.',
    action: 'Stel voor',
    named: (p: { name: string }) => `Stel voor om samen te voegen met ${p.name}`,
    dialog: ((p) => `${p.one} en ${p.other} samenvoegen?`) as Pair,
    explain: 'De beheerder leest uw reden, en beslist. Er verandert nu nog niets.',
    reason: 'Waarom zijn het er in het echt één?',
    confirm: 'Stel voor',
    done: 'Het voorstel is naar de beheerder. U ziet hier wat ervan komt.',
    search: 'Zoek een andere organisatie op naam of nummer',
    look: 'Zoek',
    nobody: 'Geen organisatie gevonden.',
    found: (p: { count: number }) =>
      p.count === 1 ? '1 organisatie gevonden' : `${p.count} organisaties gevonden`,
  },
};
