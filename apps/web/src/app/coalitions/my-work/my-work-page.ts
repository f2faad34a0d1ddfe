import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { chargeOf } from '@zorgpaden/domain/attention';
import { AttentionList } from '../../attention';
import { Attention } from '../../contact-routes';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { MyCoalitions } from '../data/my-coalitions';
import { NationLinks } from './nation-links';

/** Where one begins after signing in: the coalitions, and what in them asks for attention. */
@Component({
  selector: 'zp-my-work-page',
  imports: [
    Attention,
    AttentionList,
    FailureText,
    MatButtonModule,
    NationLinks,
    RouterLink,
    Skeleton,
  ],
  providers: [MyCoalitions],
  templateUrl: './my-work-page.html',
  styleUrl: './my-work-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyWorkPage {
  protected readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(MyCoalitions);

  /** Who looks along is asked for nothing: no empty list above what they came for. */
  protected readonly isCharged = computed(() => {
    const { coalitions, organisations, register } = chargeOf(actorOf(this.session.user()));
    return coalitions.length + organisations.length > 0 || register;
  });
  protected readonly words = computed(() => this.texts.words().coalitions);
  protected readonly list = computed(() =>
    this.store.coalitions()?.map((coalition) => ({
      ...coalition,
      path: `${this.texts.root()}/coalities/${coalition.id}`,
      writes: this.store.writesFor(coalition.id),
      crumb: this.words().crumb({
        level: this.words().level[coalition.level],
        municipalities: coalition.municipalities.map(({ name }) => name).join(', '),
        count: coalition.municipalities.length,
      }),
      publication: coalition.publication
        ? this.words().published({
            number: coalition.publication.number,
            date: dateText(coalition.publication.publishedAt, this.texts.language()),
          })
        : this.words().neverPublished,
    })),
  );

  constructor() {
    inject(PageHead).set({ title: this.words().myWork, indexed: false });
    afterNextRender(() => void this.store.load());
  }
}
