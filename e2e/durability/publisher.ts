import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import type { PublicationView } from '@zorgpaden/domain/publications/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, Client } from '../support/client.js';
import type { Account } from '../support/site.js';

/** A publication that the API confirmed, with what was asked. */
export interface Confirmed {
  readonly coalitionId: string;
  readonly routeId: string;
  /** The text that this publication brought. */
  readonly team: string;
  readonly view: PublicationView;
  readonly repeat: () => Promise<Answer<PublicationView>>;
}

const patience = 400;

/** A lead who goes on publishing, whatever happens to the server meanwhile. */
export class Publisher {
  private constructor(
    private readonly client: Client,
    private readonly coalitionId: string,
    private route: ContactRouteView,
  ) {}

  static async signedIn(site: string, account: Account): Promise<Publisher> {
    const client = await Client.signedIn(site, account);
    const { user } = await client.get<SessionView>('/session');
    const coalitionId = user?.roles[0]?.scope.id;
    if (coalitionId == null) throw new Error(`${account.email} leads no coalition`);
    const { items } = await client.get<{ items: ContactRouteView[] }>(routes(coalitionId));
    const [route] = items;
    if (route === undefined) throw new Error(`${account.email} has no contact route`);
    return new Publisher(client, coalitionId, route);
  }

  /** Changes a text and publishes it; sends again, with the same key, until there is an answer. */
  async publish(team: string): Promise<Confirmed> {
    await this.write({ ...this.route.content, team });
    const path = `/coalitions/${this.coalitionId}/publications`;
    const next = await persist(() => this.client.send('GET', `${path}/next`));
    const headers = {
      'If-Match': next.headers.get('etag') ?? '',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const repeat = () =>
      persist(() => this.client.send<PublicationView>('POST', path, { note: team }, headers));
    const { status, body } = await repeat();
    if (status >= 300) throw new Error(`Publishing ${team}: ${status} ${JSON.stringify(body)}`);
    return {
      coalitionId: this.coalitionId,
      routeId: this.route.id,
      team,
      view: body,
      repeat,
    };
  }

  /** An answer that got lost after the commit shows as a newer version with my own text. */
  private async write(content: ContactRouteContent): Promise<void> {
    const { id, version } = this.route;
    const { status, body } = await persist(() =>
      this.client.send<ContactRouteView>('PUT', `${routes(this.coalitionId)}/${id}`, content, {
        'If-Match': `"${version}"`,
      }),
    );
    if (status === 200) {
      this.route = body;
      return;
    }
    const { current } = body as unknown as { current?: ContactRouteView };
    if (status !== 412 || current?.content.team !== content.team) {
      throw new Error(`Writing ${content.team}: ${status} ${JSON.stringify(body)}`);
    }
    this.route = current;
  }
}

function routes(coalitionId: string): string {
  return `/coalitions/${coalitionId}/contact-routes`;
}

/** Sends again while nobody answers, or the server says that it cannot now. */
async function persist<Body>(send: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const answer = await send().catch(() => undefined);
    const isAnswered = answer !== undefined && answer.status < 500 && answer.status !== 429;
    if (isAnswered) return answer;
    await sleep(250);
  }
  throw new Error('Nobody answered any more.');
}
