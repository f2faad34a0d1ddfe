import { computed, inject, Injectable, signal } from '@angular/core';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import type { PublicationPreview, PublicationView } from '@zorgpaden/domain/publications/contract';
import { CoalitionStore } from '../../coalitions';
import { ChoicesClient, ContactRouteClient, type Names } from '../../contact-routes';
import { type Failure, failureOf } from '../../platform/api/failure';
import type { Readable } from './readable';
import { type NextPublication, PublicationClient, type Publishing } from './publication-client';

/** The publications of one coalition: what the next would change, and those there were. */
@Injectable()
export class PublicationsStore {
  private readonly client = inject(PublicationClient);
  private readonly routes = inject(ContactRouteClient);
  private readonly choices = inject(ChoicesClient);
  private readonly coalitions = inject(CoalitionStore);

  private readonly upcoming = signal<NextPublication | null>(null);
  private readonly earlier = signal<readonly PublicationView[] | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly underWay = signal(false);
  private readonly hasOlder = signal(false);
  private readonly lastPublished = signal<PublicationView | null>(null);
  private pages = 0;
  private readable: Readable = { preview: true, routes: true };
  private readonly known = signal<Omit<Names, 'municipalities'>>({
    themes: new Map(),
    phases: new Map(),
    routes: new Map(),
  });
  /** One key for one publication: a second press, or a press after a lost answer, repeats nothing. */
  private key = crypto.randomUUID();

  readonly next = computed(() => this.upcoming()?.preview ?? null);
  readonly list = this.earlier.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly publishing = this.underWay.asReadonly();
  readonly older = this.hasOlder.asReadonly();
  /** What was published just now, on this page or another. */
  readonly published = this.lastPublished.asReadonly();
  readonly names = computed<Names>(() => ({
    ...this.known(),
    municipalities: this.coalitions.municipalityNames(),
  }));

  /** Reads what there is to read for me, and no more: the rest would be refused. */
  async load(readable = this.readable): Promise<void> {
    this.readable = readable;
    this.why.set(null);
    try {
      const coalition = this.id();
      const [next, first] = await Promise.all([
        readable.preview ? this.client.next(coalition) : null,
        this.client.page(coalition, 1),
        this.loadNames(),
      ]);
      this.upcoming.set(next);
      this.earlier.set(first.items);
      this.pages = 1;
      this.hasOlder.set(first.older);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** What the next would change now, also when it was read before: `null` when that cannot be known. */
  async readNext(): Promise<PublicationPreview | null> {
    this.why.set(null);
    try {
      this.upcoming.set(await this.client.next(this.id()));
      return this.next();
    } catch (error) {
      this.why.set(failureOf(error));
      return null;
    }
  }

  /** One more page of what was published before. */
  async loadOlder(): Promise<void> {
    this.why.set(null);
    try {
      const { items, older } = await this.client.page(this.id(), this.pages + 1);
      this.pages += 1;
      this.earlier.update((earlier) => [...(earlier ?? []), ...items]);
      this.hasOlder.set(older);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** The good news was seen. */
  forgetPublished(): void {
    this.lastPublished.set(null);
  }

  private async loadNames(): Promise<void> {
    const [themes, phases, routes] = await Promise.all([
      this.choices.themes(),
      this.choices.phases(),
      this.readable.routes ? this.routes.all(this.id()) : [],
    ]);
    this.known.set({
      themes: new Map(themes.map(({ slug, name }) => [slug, name])),
      phases: new Map(phases.map(({ slug, name }) => [slug, name])),
      routes: new Map(routes.map(({ id, content }) => [id, contactRouteTitle(content)])),
    });
  }

  /**
   * Publishes what the summary showed, or brings an earlier number back. When something changed since, the
   * summary is read again and nothing is published.
   */
  async publish(publishing: Publishing): Promise<PublicationView | null> {
    if (this.underWay()) return null;
    this.underWay.set(true);
    this.lastPublished.set(null);
    this.why.set(null);
    try {
      const etag = (this.upcoming() ?? (await this.client.next(this.id()))).etag;
      const published = await this.client.publish(this.id(), publishing, etag, this.key);
      this.key = crypto.randomUUID();
      this.lastPublished.set(published);
      await Promise.all([this.load(), this.coalitions.load(this.id())]);
      return published;
    } catch (error) {
      await this.notPublished(failureOf(error));
      return null;
    } finally {
      this.underWay.set(false);
    }
  }

  private async notPublished(failure: Failure): Promise<void> {
    // Refused is final for this key; without an answer nobody knows, and the same key asks again.
    if (failure.kind === 'refused') this.key = crypto.randomUUID();
    if (failure.status === 409 || failure.status === 412) await this.load();
    this.why.set(failure);
  }

  private id(): string {
    return this.coalitions.coalition()?.id ?? '';
  }
}
