import { inject, Injectable, signal } from '@angular/core';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import type { TrailList } from '@zorgpaden/domain/trail/contract';
import { ChoicesClient, ContactRouteClient, type Names } from '../../contact-routes';
import { type Failure, failureOf } from '../../platform/api/failure';
import { TrailClient, type TrailFilterQuery, type TrailOf } from './trail-client';

type RouteNames = Omit<Names, 'municipalities'>;

const none: RouteNames = { themes: new Map(), phases: new Map(), routes: new Map() };

/** One page of a history. */
@Injectable()
export class TrailStore {
  private readonly client = inject(TrailClient);
  private readonly choices = inject(ChoicesClient);
  private readonly routes = inject(ContactRouteClient);
  private readonly known = signal<TrailList | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly knownNames = signal(none);
  private asked = 0;

  readonly list = this.known.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly names = this.knownNames.asReadonly();

  async load(of: TrailOf, filter: TrailFilterQuery, page: number): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    this.why.set(null);
    try {
      const [list] = await Promise.all([
        this.client.list(of, filter, page),
        this.knownNames() === none ? this.loadNames(of.coalitionId) : undefined,
      ]);
      if (turn === this.asked) this.known.set(list);
    } catch (error) {
      if (turn === this.asked) this.why.set(failureOf(error));
    }
  }

  private async loadNames(coalitionId: string | undefined): Promise<void> {
    const [themes, phases, routes] = await Promise.all([
      this.choices.themes(),
      this.choices.phases(),
      coalitionId === undefined ? [] : this.routes.all(coalitionId),
    ]);
    this.knownNames.set({
      themes: new Map(themes.map(({ slug, name }) => [slug, name])),
      phases: new Map(phases.map(({ slug, name }) => [slug, name])),
      routes: new Map(routes.map(({ id, content }) => [id, contactRouteTitle(content)])),
    });
  }
}
