import { aPlan } from '../action-plans/action-plan.testing.js';
import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { aRoute } from '../publications/coalition.testing.js';
import { reflectionBodies } from './reflection-operations.testing.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';

/** An operation of the API, as its own description tells. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/coalitions/{id}/statuses` */
  readonly path: string;
  /** The names between braces. */
  readonly ids: readonly string[];
  readonly takesBody: boolean;
  /** Anybody may ask, signed in or not. */
  readonly isPublic: boolean;
}

interface Described {
  readonly requestBody?: unknown;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

/** Every operation of the API: what is described is what there is (`openapi.spec.ts` keeps it so). */
export async function operationsOf(test: TestApp): Promise<Operation[]> {
  const { body } = await test.client().get('/openapi.json');
  const paths = body.paths as Record<string, Record<string, Described>>;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => /^(?:get|post|put|patch|delete)$/.test(method))
      .map(([method, { requestBody, security = [] }]) => ({
        method: method.toUpperCase() as Operation['method'],
        path,
        ids: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
        takesBody: requestBody !== undefined,
        isPublic: security.length === 0,
      })),
  );
}

/** Bodies that would be taken, by the end of the path: what is refused is then not refused for its form. */
const bodies: Readonly<Record<string, object>> = {
  'PATCH /account/passkeys/{id}': { name: 'Overgenomen' },
  'POST /coalitions': {
    name: 'Kansrijke Start',
    level: 'local',
    municipalities: ['GM0141'],
    status: 'formed',
    statusSince: '2025-01-01',
  },
  'PATCH /coalitions/{id}': { name: 'Overgenomen' },
  'POST /coalitions/{id}/statuses': { status: 'ended', from: '2026-11-03' },
  'POST /coalitions/{coalitionId}/statuses/{id}/corrections': {
    status: 'developing',
    from: '2025-01-01',
    reason: 'Overgenomen',
  },
  'POST /coalitions/{coalitionId}/statuses/{id}/withdrawal': { reason: 'Overgenomen' },
  'PUT /reorganisations/{id}': {
    on: '2026-01-01',
    closings: [{ code: 'GM0141', successors: ['GM0153'] }],
    opened: [],
    choices: [],
  },
  'POST /coalitions/{coalitionId}/case-conferences': aCaseConference({ name: 'Overgenomen' }),
  'PUT /coalitions/{coalitionId}/case-conferences/{id}': aCaseConference({ name: 'Overgenomen' }),
  'POST /coalitions/{coalitionId}/merge-proposals': {
    oneId: '01980000-0000-7000-8000-0000000000b1',
    otherId: '01980000-0000-7000-8000-0000000000b2',
    reason: 'Overgenomen',
  },
  'POST /merge-proposals/{id}/refusal': { reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/presences': {
    ...{ kind: 'agreement', subjectId: '01980000-0000-7000-8000-0000000000a1' },
  },
  'POST /coalitions/{coalitionId}/experience-statements': {
    ...{ group: 'clients-and-parents', involvement: 'no', from: '2026-11-03' },
    ...{ forms: [], places: [], people: null, reward: '' },
  },
  'POST /coalitions/{coalitionId}/experience-statements/{id}/corrections': {
    ...{ involvement: 'no', from: '2026-01-01', reason: 'Overgenomen' },
    ...{ forms: [], places: [], people: null, reward: '' },
  },
  'POST /coalitions/{coalitionId}/experience-statements/{id}/withdrawal': { reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/foundations': {
    kind: 'goal',
    text: 'Overgenomen',
    from: '2026-01-01',
    to: null,
  },
  'PUT /coalitions/{coalitionId}/foundations/{id}': {
    kind: 'goal',
    text: 'Overgenomen',
    from: '2026-01-01',
    to: null,
  },
  'POST /coalitions/{coalitionId}/memberships/{id}/end': { on: '2026-11-03' },
  'POST /people/{id}/block': { reason: 'Overgenomen' },
  'POST /people/{id}/unblock': { reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/people/{id}/change': { role: 'editor', from: '2026-11-04' },
  'POST /coalitions/{coalitionId}/people/{id}/end': { on: '2026-11-04', reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/people/{id}/continuation': { to: null },
  'POST /coalitions/{coalitionId}/invitations': {
    email: 'indringer@voorbeeld.example',
    role: 'editor',
    from: '2026-11-03',
  },
  'POST /invitations': {
    email: 'indringer@voorbeeld.example',
    role: 'administrator',
    scope: { kind: 'nation' },
    from: '2026-11-04',
  },
  'POST /people/{personId}/roles/{id}/end': { on: '2026-11-04', reason: 'Overgenomen' },
  'POST /access-requests/{id}/refusal': { reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/access-requests/{id}/invitation': {
    role: 'editor',
    from: '2026-11-03',
  },
  'POST /coalitions/{coalitionId}/handovers': {
    email: 'indringer@voorbeeld.example',
    from: '2026-11-04',
  },
  'POST /coalitions/{coalitionId}/appointments': {
    email: 'indringer@voorbeeld.example',
    from: '2026-11-04',
    reason: 'Overgenomen',
  },
  'POST /coalitions/{coalitionId}/contact-routes': aRoute(),
  'PUT /coalitions/{coalitionId}/contact-routes/{id}': aRoute({ team: 'Overgenomen' }),
  'POST /coalitions/{coalitionId}/contact-routes/{id}/verifications': { organisation: 'Indringer' },
  'PUT /coalitions/{coalitionId}/contact-route-drafts/{id}': { baseVersion: null, content: {} },
  'PUT /coalitions/{coalitionId}/action-plan-drafts/{id}': { baseVersion: null, content: {} },
  'PUT /coalitions/{coalitionId}/handover-note-drafts/{id}': { baseVersion: null, content: {} },
  'POST /coalitions/{coalitionId}/publications': { note: '' },
  'POST /coalitions/{coalitionId}/partner-contacts': {
    partnershipId: '01980000-0000-7000-8000-000000000009',
    ...{ job: 'Indringer', level: 'bestuur', role: null, phone: '', email: '' },
  },
  'PUT /coalitions/{coalitionId}/partner-contacts/{id}': {
    ...{ job: 'Indringer', level: 'bestuur', role: null, phone: '', email: '' },
  },
  'PUT /coalitions/{coalitionId}/partner-contacts/{id}/person': {
    ...{ name: 'Indringer', phone: '', email: 'indringer@voorbeeld.example' },
  },
  'PATCH /organisations/{id}': { phone: '0546 54 11 11' },
  'POST /organisations/{id}/names': {
    name: 'Overgenomen',
    partnerType: 'welzijn',
    from: '2026-11-01',
  },
  'POST /organisations/{id}/corrections': {
    name: 'Overgenomen',
    partnerType: 'welzijn',
    reason: 'Overgenomen',
  },
  'POST /coalitions/{coalitionId}/partnerships': {
    organisation: { name: 'Indringer', partnerType: 'welzijn' },
    status: 'active',
    from: '2026-11-01',
  },
  'PATCH /coalitions/{coalitionId}/partnerships/{id}': { part: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses/{status}/corrections': {
    ...{ status: 'active', from: '2025-01-01', reason: 'Overgenomen' },
  },
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses/{status}/withdrawal': {
    reason: 'Overgenomen',
  },
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses': {
    status: 'ended',
    from: '2026-11-02',
  },
  'POST /coalitions/{coalitionId}/action-plans': aPlan(),
  'PUT /coalitions/{coalitionId}/action-plans/{id}': aPlan({ title: 'Overgenomen' }),
  'POST /coalitions/{coalitionId}/action-plans/{id}/actions/{actionId}/progress': {
    state: 'done',
    on: '2026-11-03',
    note: 'Overgenomen',
  },
  'POST /coalitions/{coalitionId}/action-plans/{id}/goals/{goalId}/measurements': {
    value: 1,
    on: '2026-11-03',
    note: 'Overgenomen',
  },
  ...reflectionBodies,
};

/** A body for this operation that its contract takes, or `undefined` when none is known here. */
export function bodyFor({ method, path }: Operation): object | undefined {
  return bodies[`${method} ${path}`];
}

/** A list as a spreadsheet leaves it: what is sent where a file is taken and no JSON. */
const files: Readonly<Record<string, Buffer>> = {
  'POST /coalitions/{coalitionId}/partner-imports': Buffer.from('Naam;Soort\nIndringer;welzijn\n'),
};

export function fileFor({ method, path }: Operation): Buffer | undefined {
  return files[`${method} ${path}`];
}
