import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import {
  contactRoutePolicy,
  contactRouteTitle,
  may,
  readableOrganisations,
} from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteDraftView,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { may as mayPublications } from '@zorgpaden/domain/publications';
import { may as mayTrail } from '@zorgpaden/domain/trail';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { askRestoration } from '../../restorations';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { ContactRoutesStore } from '../data/contact-routes-store';
import { RoutesNotice } from '../data/routes-notice';
import { DraftRow } from '../ui/draft-row';
import { RouteRow } from '../ui/route-row';
import { askOrganisation } from '../ui/verify-dialog';

/** All contact routes of a coalition: how fresh each is, and whether the public sees it. */
@Component({
  selector: 'zp-contact-route-list-page',
  imports: [DraftRow, FailureText, MatButtonModule, RouteRow, RouterLink, Skeleton],
  providers: [ContactRoutesStore],
  templateUrl: './contact-route-list-page.html',
  styleUrl: './contact-route-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactRouteListPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(ContactRoutesStore);

  /** What was done, to be seen until something else is done. */
  protected readonly done = signal(inject(RoutesNotice).take());
  protected readonly sought = signal('');
  protected readonly words = computed(() => this.texts.words().contactRoutes);
  protected readonly common = computed(() => this.texts.words().common);
  private readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly path = computed(() => `${this.texts.root()}/coalities/${this.coalitionId()}`);
  private readonly actor = computed(() => actorOf(this.session.user()));
  /** Why not, for who looks along: with whose role one may. */
  protected readonly refusal = computed(() =>
    contactRoutePolicy.refusal(this.actor(), 'change', { coalitionId: this.coalitionId() }),
  );
  protected readonly mayWrite = computed(() => this.refusal() === null);
  /** A partner sees its own routes alone, and may verify what it sees. */
  protected readonly mayVerify = computed(() => {
    const coalitionId = this.coalitionId();
    const own = readableOrganisations(this.actor(), coalitionId) ?? [];
    return may(this.actor(), 'verify', { coalitionId }) || own.length > 0;
  });
  protected readonly mayPreview = computed(() =>
    mayPublications(this.actor(), 'preview', { coalitionId: this.coalitionId() }),
  );
  protected readonly readsTrail = computed(() =>
    mayTrail(this.actor(), 'read', { coalitionId: this.coalitionId() }),
  );
  protected readonly shown = computed(() => {
    const words = plain(this.sought()).split(/\s+/).filter(Boolean);
    return this.store
      .routes()
      .map((route) => ({ route, title: contactRouteTitle(route.content) }))
      .filter(({ title }) => words.every((word) => plain(title).includes(word)))
      .sort((one, other) => one.title.localeCompare(other.title, this.texts.language()));
  });
  protected readonly empty = computed(() => this.store.routes().length === 0);

  constructor() {
    coalitionTitle(() => this.words().list.title);
    afterNextRender(() => void this.load());
    if (this.done()) void this.announcer.announce(this.done());
  }

  protected load(): Promise<void> {
    return this.store.load(this.coalitionId(), this.mayWrite());
  }

  protected search(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
  }

  protected async verify(route: ContactRouteView): Promise<void> {
    const organisation = await askOrganisation(this.injector, route.content.organisation);
    if (organisation && (await this.store.verify(route, organisation))) {
      this.tell(this.words().verify.done({ title: contactRouteTitle(route.content) }));
    }
  }

  protected async delete(route: ContactRouteView): Promise<void> {
    if (!(await this.store.delete(route))) return;
    this.tell(this.words().list.deleted({ title: contactRouteTitle(route.content) }));
    this.focus(`undo-${route.id}`);
  }

  protected async restore(route: ContactRouteView): Promise<void> {
    const { coalitionId, id } = route;
    if (!(await askRestoration(this.injector, coalitionId, 'contact-routes', id))) return;
    if (!(await this.store.restore(route))) return;
    this.tell(this.words().list.restored({ title: contactRouteTitle(route.content) }));
    this.focus(`edit-${route.id}`);
  }

  protected async discard(draft: ContactRouteDraftView): Promise<void> {
    if (!(await this.store.discardDraft(draft))) return;
    this.tell(this.words().list.discarded);
    this.focus('undo-discard');
  }

  protected async keepAfterAll(draft: ContactRouteDraftView): Promise<void> {
    if (!(await this.store.keepAfterAll(draft))) return;
    this.tell(this.words().list.draftBack);
    this.focus(`resume-${draft.id}`);
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }

  /** Whoever left meanwhile is somewhere else. */
  private focus(id: string): void {
    if (this.destroyRef.destroyed) return;
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
