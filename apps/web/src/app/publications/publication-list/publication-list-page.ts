import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { publicationPolicy, statedAnew } from '@zorgpaden/domain/publications';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { free } from '../../ui/fields/free';
import { TextField } from '../../ui/fields/text-field';
import { Skeleton } from '../../ui/skeleton';
import { PublicationsStore } from '../data/publications-store';
import { readableFor } from '../data/readable';
import { PublicationRefusals } from '../ui/publication-refusals';
import { PublicationRow } from '../ui/publication-row';
import { RouteChanges } from '../ui/route-changes';

/** Publishing, after seeing what changes; and everything that was published before. */
@Component({
  selector: 'zp-publication-list-page',
  imports: [
    FailureText,
    MatButtonModule,
    PublicationRefusals,
    PublicationRow,
    RouteChanges,
    RouterLink,
    Skeleton,
    TextField,
  ],
  templateUrl: './publication-list-page.html',
  styleUrl: './publication-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicationListPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);
  protected readonly store = inject(PublicationsStore);

  protected readonly words = computed(() => this.texts.words().publications);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly coalition = this.coalitions.coalition;
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalition()?.id ?? ''}`,
  );
  private readonly actor = computed(() => actorOf(this.session.user()));
  private readonly coalitionId = computed(() => this.coalition()?.id ?? '');
  /** Why not, for who looks along: with whose role one may. */
  protected readonly refusal = computed(() =>
    publicationPolicy.refusal(this.actor(), 'publish', { coalitionId: this.coalitionId() }),
  );
  /** Where the public finds what was published: a page for each municipality. */
  protected readonly publicPages = computed(() =>
    (this.coalition()?.municipalities ?? []).map(({ code, name, slug }) => ({
      name,
      path: `${this.texts.root()}/gemeente/${code}-${slug}`,
    })),
  );
  protected readonly fields = form(
    signal({ note: '' }),
    (path) => {
      maxLength(path.note, 500);
      free(path.note);
    },
    { name: 'publication' },
  );
  /** Whether publishing verifies something: a route that only disappears is not stated anew. */
  protected readonly statesAnew = computed(
    () => statedAnew(this.store.next()?.changes ?? []).length > 0,
  );
  /** What was seen is not what would be published now. */
  protected readonly changedMeanwhile = computed(() => {
    const code = this.store.failure()?.problem?.code;
    return code === 'publication.version-conflict';
  });
  private readonly life = inject(DestroyRef);
  private readonly success = viewChild<ElementRef<HTMLElement>>('success');

  constructor() {
    coalitionTitle(() => this.words().title);
    afterNextRender(() => {
      void this.load();
      this.success()?.nativeElement.focus();
    });
    this.life.onDestroy(() => this.store.forgetPublished());
  }

  protected load(): Promise<void> {
    return this.store.load(readableFor(this.actor(), this.coalitionId()));
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) return;
    const published = await this.store.publish({ note: this.fields.note().value().trim() });
    // Who went on meanwhile has left this page behind.
    if (!published || this.life.destroyed) return;
    this.fields().reset({ note: '' });
    afterNextRender(() => this.success()?.nativeElement.focus(), { injector: this.injector });
  }
}
