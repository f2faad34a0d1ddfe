import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { succeeded, type Workspace } from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';

/** Partners of a coalition, since the beginning of 2025. */
export async function givenPartners(
  test: TestApp,
  { id }: Pick<Workspace, 'id'>,
  count: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    ids.push(await givenOrganisation(test, `Partner ${String(number).padStart(2, '0')}`, id));
  }
  return ids;
}

/** An address of a partner that gets mail. */
export const mailOf = (index: number) => `partner${index}@voorbeeld.example`;

/** A plan with all of these partners, each at its own address. */
export function aPlan(partners: readonly string[], own: object = {}) {
  return {
    date: '2026-12-01',
    startsAt: '14:00',
    endsAt: '16:00',
    place: 'Raadhuis, zaal 2',
    note: '',
    invited: partners.map((organisationId, index) => ({ organisationId, email: mailOf(index) })),
    ...own,
  };
}

/** What one person does with one reflection, as of the version seen last. */
export class ReflectionErrand {
  private constructor(
    /** Another browser, when the clock went on past the end of a session. */
    public client: TestClient,
    readonly path: string,
    private version: number,
  ) {}

  static async plan({ lead, path }: Workspace, plan: object): Promise<ReflectionErrand> {
    const { id, version } = await succeeded(lead.post(`${path}/reflections`, plan));
    return new ReflectionErrand(lead, `${path}/reflections/${id}`, version);
  }

  get id(): string {
    return this.path.slice(-36);
  }

  async read(peildatum?: string, client = this.client): Promise<Answer['body']> {
    const query = peildatum === undefined ? '' : `?peildatum=${peildatum}`;
    return succeeded(client.get(`${this.path}${query}`));
  }

  /** Posts or puts what is done, and remembers the version that came back. */
  async take(what: string, body?: object): Promise<Answer> {
    const headers = { 'if-match': `"${this.version}"` };
    const put = what === '' || what === '/record' || what === '/sharing';
    const answer = put
      ? await this.client.put(this.path + what, body, headers)
      : await this.client.post(this.path + what, body, headers);
    if (answer.status < 300) this.version = answer.body.version;
    return answer;
  }
}
