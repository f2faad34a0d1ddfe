import { v7 as uuidv7 } from 'uuid';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  succeeded,
  type Workspace,
} from '../../../publications/coalition.testing.js';
import type { TestApp } from '../../testing/test-app.testing.js';

/**
 * A whole day's work: two leads in each of four coalitions, all eight at once, through the front door.
 *
 * @param passed is called between the hours, when nobody is half-way
 * @returns the id of one of the coalitions
 */
export async function workForADay(test: TestApp, passed: () => Promise<unknown>): Promise<string> {
  await givenMunicipalities(test);
  const workspaces = await Promise.all(Array.from({ length: 4 }, () => givenWorkspace(test)));
  const writers = await Promise.all(
    workspaces.flatMap((workspace) => [
      workspace,
      leadOf(test, workspace.id).then((lead) => ({ ...workspace, lead })),
    ]),
  );
  await passed();
  for (let hour = 1; hour <= 4; hour += 1) {
    await Promise.all(writers.map((writer, place) => workForAnHour(writer, `${hour}.${place}`)));
    test.clock.forward(60);
    await passed();
  }
  return workspaces[0]?.id ?? '';
}

async function workForAnHour({ path, lead, id }: Workspace, name: string): Promise<void> {
  const routes = `${path}/contact-routes`;
  const [draft, key] = [uuidv7(), { 'idempotency-key': uuidv7() }];
  const content = aRoute({ team: `Team ${name}` });
  await succeeded(
    lead.put(`${path}/contact-route-drafts/${draft}`, { baseVersion: null, content }),
  );
  const route = await succeeded(lead.post(`${routes}?draft=${draft}`, content, key));
  for (const version of [1, 2, 3]) {
    const changed = { ...content, atHand: `Versie ${version}`, nextSteps: `Stap ${name}` };
    const seen = { 'if-match': `"${version}"` };
    await succeeded(lead.put(`${routes}/${route.id}`, changed, seen));
  }
  const other = await succeeded(lead.post(routes, aRoute({ team: `Niet ${name}` })));
  await succeeded(lead.delete(`${routes}/${other.id}`, { 'if-match': '"1"' }));
  // Who comes second finds that the preview changed: that is refused, and leaves no line.
  await publishNow({ path, lead, id }).catch(() => undefined);
}
