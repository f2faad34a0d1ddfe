import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { leaveDraft } from '../../drafts';
import { momentText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { ErrorSummary, focusField } from '../../ui/fields/error-summary';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { RouteEditor } from '../data/route-editor';
import { RouteNotFound } from '../data/open-route';
import { RoutesNotice } from '../data/routes-notice';
import { ThemesMeant } from '../data/themes-meant';
import { AreaSection } from '../ui/area-section';
import { ChannelsSection } from '../ui/channels-section';
import { ConflictChoice } from '../ui/conflict-choice';
import { DraftStatus } from '../../ui/draft-status';
import { HoursSection } from '../ui/hours-section';
import { RoutePreview } from '../ui/route-preview';
import { WhatSection } from '../ui/what-section';
import { WhoSection } from '../ui/who-section';
import { WorkingSection } from '../ui/working-section';
import { summaryOf } from './summary';

/** Writing one contact route, with the card beside it as a verloskundige will see it. */
@Component({
  selector: 'zp-contact-route-editor-page',
  imports: [
    AreaSection,
    ChannelsSection,
    ConflictChoice,
    DraftStatus,
    ErrorSummary,
    FailureText,
    HoursSection,
    MatButtonModule,
    RouterLink,
    RoutePreview,
    Skeleton,
    WhatSection,
    WhoElse,
    WhoSection,
    WorkingSection,
  ],
  providers: [RouteEditor, ThemesMeant],
  templateUrl: './contact-route-editor-page.html',
  styleUrl: './contact-route-editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ContactRouteEditorPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly location = inject(Location);
  private readonly notice = inject(RoutesNotice);
  protected readonly editor = inject(RouteEditor);
  protected readonly themesMeant = inject(ThemesMeant);

  /** The coalition, the route, the draft of a new route, and a field to go to: all from the address. */
  readonly coalitionId = input.required<string>();
  readonly routeId = input<string>();
  readonly concept = input<string>();
  readonly veld = input<string>();

  protected readonly words = computed(() => this.texts.words().contactRoutes);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly notFound = signal(false);
  private readonly summary = viewChild(ErrorSummary);

  protected readonly list = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/contactroutes`,
  );
  protected readonly heading = computed(() => {
    const { titleNew, titleChange } = this.words().edit;
    return this.routeId() ? titleChange : titleNew;
  });
  protected readonly name = computed(() => {
    const route = this.editor.opened()?.route;
    return route ? contactRouteTitle(route.content) : '';
  });
  protected readonly problems = computed(() => summaryOf(this.editor, this.texts));
  protected readonly resumed = computed(() => {
    const draft = this.editor.opened()?.draft;
    if (!draft) return '';
    return this.words().draft.resumed({ moment: momentText(draft.savedAt, this.texts.language()) });
  });
  protected readonly draftIsOlder = computed(() => {
    const opened = this.editor.opened();
    return opened?.route ? opened.baseVersion !== opened.route.version : false;
  });

  constructor() {
    const head = inject(PageHead);
    effect(() => head.set({ title: this.heading(), indexed: false }));
    afterNextRender(() => void this.open());
  }

  protected async open(): Promise<void> {
    this.failure.set(null);
    try {
      await this.editor.open(this.coalitionId(), this.routeId() ?? null, this.concept() ?? null);
      this.showDraftInAddress();
      const field = this.veld();
      if (field) this.goTo(field);
    } catch (error) {
      if (error instanceof RouteNotFound) this.notFound.set(true);
      else this.failure.set(failureOf(error));
    }
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    const outcome = await this.editor.save();
    if (outcome.name === 'saved') {
      const { savedChange, savedNew } = this.words().edit;
      this.notice.tell(this.routeId() ? savedChange : savedNew);
      await this.router.navigateByUrl(this.list());
    } else if (outcome.name === 'invalid') {
      afterNextRender(() => this.summary()?.focus(), { injector: this.injector });
    } else if (outcome.name === 'failed') this.failure.set(outcome.failure);
  }

  protected async saveChosen(content: ContactRouteContent, event: Event): Promise<void> {
    const conflict = this.editor.conflict();
    if (conflict) this.editor.resolve(content, conflict.theirs);
    await this.save(event);
  }

  /** On a phone the card stands below the form. */
  protected showPreview(preview: HTMLElement): void {
    preview.focus({ preventScroll: true });
    preview.scrollIntoView();
  }

  /** Asked by the router before another page opens. */
  mayLeave(): Promise<boolean> {
    const { dirty, keeper } = this.editor;
    const typing = { dirty, keeper, discard: () => this.editor.discardDraft() };
    return leaveDraft(typing, this.injector, this.words().leave);
  }

  /** The browser asks by itself when what was typed stands on this page only. */
  protected warn(event: BeforeUnloadEvent): void {
    if (!['untouched', 'saved'].includes(this.editor.keeper.state().name)) event.preventDefault();
  }

  /** A reload of the page comes back to the same draft. */
  private showDraftInAddress(): void {
    const id = this.editor.opened()?.id;
    if (!this.routeId() && id && !this.concept()) {
      this.location.replaceState(`${this.list()}/nieuw`, `concept=${id}`);
    }
  }

  private goTo(pointer: string): void {
    this.editor.fields().markAsTouched();
    afterNextRender(() => focusField(`route${pointer.replaceAll('/', '-')}`), {
      injector: this.injector,
    });
  }
}
