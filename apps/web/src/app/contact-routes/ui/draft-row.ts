import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { contactRouteTitle } from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteDraftView,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Something that I typed and did not save: go on with it, or throw it away. */
@Component({
  selector: 'zp-draft-row',
  imports: [MatButtonModule, RouterLink],
  template: `
    @let listWords = words().list;
    <div class="entry">
      <div class="what">
        <h3>{{ name() }}</h3>
        <p class="state">{{ keptAt() }}</p>
      </div>
      <p class="actions">
        <a
          matButton
          [id]="'resume-' + draft().id"
          [attr.aria-label]="listWords.resumeNamed({ name: name() })"
          [routerLink]="path() + '/contactroutes/' + (route()?.id ?? 'nieuw')"
          [queryParams]="route() ? {} : { concept: draft().id }"
          >{{ listWords.resume }}</a
        >
        <button
          matButton
          type="button"
          [attr.aria-label]="listWords.discardNamed({ name: name() })"
          (click)="discarded.emit()"
        >
          {{ listWords.discard }}
        </button>
      </p>
    </div>
  `,
  styleUrl: './route-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DraftRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly draft = input.required<ContactRouteDraftView>();
  /** `null` for a new route. */
  readonly route = input.required<ContactRouteView | null>();
  readonly path = input.required<string>();
  readonly discarded = output();

  protected readonly words = computed(() => this.texts.words().contactRoutes);
  protected readonly name = computed(() => {
    const route = this.route();
    const { draftOfNew, draftOfRoute } = this.words().list;
    if (route) return draftOfRoute({ title: contactRouteTitle(route.content) });
    const { organisation, team } = this.draft().content;
    const title = contactRouteTitle({ organisation: text(organisation), team: text(team) });
    return title ? `${draftOfNew}: ${title}` : draftOfNew;
  });
  protected readonly keptAt = computed(() =>
    this.words().list.draftSavedAt({
      moment: momentText(this.draft().savedAt, this.texts.language()),
    }),
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
