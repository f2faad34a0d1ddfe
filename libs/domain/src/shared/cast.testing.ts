import type { Actor, HeldRole, Policy, Role, Thing } from './index.js';

/** Ids of what the cast works for: `ours` is the coalition that the questions are about. */
export const ours = 'ours';
export const ourOrganisation = 'our-organisation';
const theirs = 'theirs';

function held(role: Role, inside: readonly string[] = [], standIns: readonly string[] = []): Actor {
  const one: HeldRole = { ...role, reach: { inside, standIns } };
  return { id: 'somebody', roles: [one] };
}
function of(role: 'editor' | 'lead' | 'deputy' | 'sponsor', id: string): Actor {
  return held({ role, scope: { kind: 'coalition', id } });
}

/** Everybody who can ask something about `ours`: each role for it, and for another coalition. */
export const cast: Readonly<Record<string, Actor>> = {
  everyone: null,
  nobody: { id: 'somebody', roles: [] },
  professional: held({ role: 'professional', scope: { kind: 'nation' } }, [ours, theirs]),
  partner: held({ role: 'partner', scope: { kind: 'organisation', id: ourOrganisation } }, [ours]),
  fellowPartner: held({ role: 'partner', scope: { kind: 'organisation', id: 'fellow' } }, [ours]),
  otherPartner: held({ role: 'partner', scope: { kind: 'organisation', id: 'far' } }, [theirs]),
  editor: of('editor', ours),
  otherEditor: of('editor', theirs),
  townEditor: held(
    { role: 'editor', scope: { kind: 'municipality', code: 'GM1' } },
    [ours],
    [ours],
  ),
  townEditorBesideUs: held({ role: 'editor', scope: { kind: 'municipality', code: 'GM1' } }, [
    ours,
  ]),
  lead: of('lead', ours),
  otherLead: of('lead', theirs),
  deputy: of('deputy', ours),
  otherDeputy: of('deputy', theirs),
  sponsor: of('sponsor', ours),
  otherSponsor: of('sponsor', theirs),
  adviser: held({ role: 'adviser', scope: { kind: 'region', id: 'region' } }, [ours]),
  otherAdviser: held({ role: 'adviser', scope: { kind: 'region', id: 'far' } }, [theirs]),
  analyst: held({ role: 'analyst', scope: { kind: 'nation' } }),
  administrator: held({ role: 'administrator', scope: { kind: 'nation' } }),
};

/** Who of the cast may do this, by name and in order. */
export function whoMay<Action extends string>(
  policy: Policy<Action>,
  action: Action,
  thing: Thing,
): string[] {
  return Object.keys(cast).filter((name) => policy.may(cast[name] ?? null, action, thing));
}
