import { computed, inject, Injectable, signal } from '@angular/core';
import type {
  ContactRouteDraftView,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { ChoicesClient } from './choices-client';
import { ContactRouteClient } from './contact-route-client';

/** The contact routes of one coalition, my drafts among them, and what was deleted just now. */
@Injectable()
export class ContactRoutesStore {
  private readonly client = inject(ContactRouteClient);
  private readonly choices = inject(ChoicesClient);
  private readonly all = signal<readonly ContactRouteView[] | null>(null);
  private readonly mine = signal<readonly ContactRouteDraftView[]>([]);
  private readonly gone = signal<ReadonlyMap<string, ContactRouteView>>(new Map());
  private readonly thrown = signal<ContactRouteDraftView | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly themes = signal<ReadonlyMap<string, string>>(new Map());
  private coalition = '';
  private withDrafts = true;

  readonly failure = this.why.asReadonly();
  readonly themeNames = this.themes.asReadonly();
  readonly loaded = computed(() => this.all() !== null);
  /** Deleted in this visit, also those that the API no longer lists: undoing is one click. */
  readonly deleted = this.gone.asReadonly();
  /** The draft that was thrown away last: it can be had back while the page stands. */
  readonly discarded = this.thrown.asReadonly();
  readonly routes = computed(() => {
    const listed = this.all() ?? [];
    const ids = new Set(listed.map(({ id }) => id));
    return [...listed, ...[...this.gone().values()].filter(({ id }) => !ids.has(id))];
  });
  readonly present = computed(() =>
    this.routes().filter(({ id, state }) => state !== 'deleted' && !this.gone().has(id)),
  );
  readonly unpublished = computed(
    () => (this.all() ?? []).filter(({ state }) => state !== 'published').length,
  );
  readonly drafts = computed(() =>
    this.mine().map((draft) => ({
      ...draft,
      route: this.present().find(({ id }) => id === (draft.routeId ?? draft.id)) ?? null,
    })),
  );

  /** @param drafts whether I write here: who does not has no drafts to ask for */
  async load(coalition: string, drafts = this.withDrafts): Promise<void> {
    this.coalition = coalition;
    this.withDrafts = drafts;
    this.why.set(null);
    try {
      const [routes, mine, themes] = await Promise.all([
        this.client.all(coalition),
        drafts ? this.client.drafts(coalition) : [],
        this.choices.themes(),
      ]);
      this.themes.set(new Map(themes.map(({ slug, name }) => [slug, name])));
      this.all.set(routes);
      this.mine.set(mine);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** *Klopt nog*, in the name of an organisation. */
  verify(route: ContactRouteView, organisation: string): Promise<boolean> {
    return this.attempt(async () => this.put(await this.client.verify(route, organisation)));
  }

  delete(route: ContactRouteView): Promise<boolean> {
    return this.attempt(async () => {
      await this.client.delete(route);
      this.gone.update((gone) => new Map(gone).set(route.id, { ...route, state: 'deleted' }));
      await this.load(this.coalition);
    });
  }

  restore(route: ContactRouteView): Promise<boolean> {
    return this.attempt(async () => {
      await this.client.restore(route);
      this.gone.update((gone) => new Map([...gone].filter(([id]) => id !== route.id)));
      await this.load(this.coalition);
    });
  }

  discardDraft(draft: ContactRouteDraftView): Promise<boolean> {
    return this.attempt(async () => {
      await this.client.discardDraft(this.coalition, draft.id);
      this.mine.update((drafts) => drafts.filter(({ id }) => id !== draft.id));
      this.thrown.set(draft);
    });
  }

  /** Puts a draft back that was thrown away, as it was. */
  keepAfterAll(draft: ContactRouteDraftView): Promise<boolean> {
    return this.attempt(async () => {
      const kept = await this.client.keepDraft(this.coalition, draft.id, {
        baseVersion: draft.baseVersion,
        content: draft.content,
      });
      this.mine.update((drafts) => [kept, ...drafts]);
    });
  }

  private put(route: ContactRouteView): void {
    this.all.update((all) => {
      const others = (all ?? []).filter(({ id }) => id !== route.id);
      const place = (all ?? []).findIndex(({ id }) => id === route.id);
      return place < 0 ? [...others, route] : others.toSpliced(place, 0, route);
    });
  }

  /** Tells whether it worked. When somebody else was first, the list shows what they did. */
  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.why.set(null);
    const undoable = this.thrown();
    try {
      await work();
      // Only what was done last is undone with one press.
      if (this.thrown() === undoable) this.thrown.set(null);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.status === 412) await this.load(this.coalition);
      this.why.set(failure);
      return false;
    }
  }
}
