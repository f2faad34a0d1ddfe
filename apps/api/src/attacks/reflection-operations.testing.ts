import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import { succeeded, type Workspace } from '../publications/coalition.testing.js';
import { aPlan, givenPartners } from '../reflections/reflection.testing.js';

const answers = { means: 'Overgenomen' };

/** Bodies that are taken by what is done with reflections and follow-ups. */
export const reflectionBodies: Readonly<Record<string, object>> = {
  'POST /coalitions/{coalitionId}/reflections': aPlan([uuidv7()]),
  'PUT /coalitions/{coalitionId}/reflections/{id}': aPlan([uuidv7()]),
  'POST /coalitions/{coalitionId}/reflections/{id}/cancellation': { reason: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/reflections/{id}/meeting': { present: [] },
  'PUT /coalitions/{coalitionId}/reflections/{id}/record': { present: [], findings: {} },
  'PUT /coalitions/{coalitionId}/reflections/{id}/sharing': { shared: true },
  'POST /coalitions/{coalitionId}/reflections/{id}/hearings': {
    organisationId: uuidv7(),
    on: '2026-11-03',
  },
  'POST /coalitions/{coalitionId}/reflections/{id}/hearings/{organisationId}/withdrawal': {
    reason: 'Overgenomen',
  },
  'PUT /coalitions/{coalitionId}/reflections/{id}/preparations/{organisationId}': { answers },
  'POST /coalitions/{coalitionId}/follow-ups': { title: 'Overgenomen' },
  'PUT /coalitions/{coalitionId}/follow-ups/{id}': { title: 'Overgenomen' },
  'POST /coalitions/{coalitionId}/follow-ups/{id}/steps': { state: 'done' },
};

/** A reflection and a follow-up of a coalition; the ids by the path under which they are used. */
export async function fillReflections(
  test: TestApp,
  workspace: Workspace,
): Promise<[string, Readonly<Record<string, string>>][]> {
  const { id: coalitionId, path, lead } = workspace;
  const [organisationId = ''] = await givenPartners(test, workspace, 1);
  const { id } = await succeeded(lead.post(`${path}/reflections`, aPlan([organisationId])));
  const promised = { title: 'Bellen', owner: { organisationId }, dueOn: '2026-12-01' };
  const followUp = await succeeded(lead.post(`${path}/follow-ups`, promised));
  return [
    ['/coalitions/{coalitionId}/reflection-partners', { coalitionId }],
    ['/coalitions/{coalitionId}/reflections', { coalitionId, id, organisationId }],
    ['/coalitions/{coalitionId}/follow-ups', { coalitionId, id: followUp.id }],
  ];
}
