import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityView } from '@zorgpaden/domain/municipalities/contract';
import { AnswerWords } from '../../finder';
import { Texts } from '../../platform/texts';
import { MunicipalityWords } from '../data/municipality-words';
import { PartnerRing } from './partner-ring';

type Coalition = MunicipalityView['coalitions'][number];

const domains = ['medical', 'social', 'community', 'municipal'] as const;

/** Who works together: the partners of a coalition, in the four domains. */
@Component({
  selector: 'zp-coalition-card',
  imports: [PartnerRing, RouterLink],
  template: `
    @let words = texts();
    <article class="card coalition">
      <div>
        <h3 [attr.lang]="lang()">{{ coalition().name }}</h3>
        <p class="soft">
          {{ words.level[coalition().level] }}, {{ words.status[coalition().status] }}.
          @if (neighbours(); as names) {
            {{ words.together({ names }) }}.
          }
        </p>
        <p class="small no-print">
          <a [routerLink]="root() + '/privacy'" [fragment]="'coalitie-' + coalition().id">{{
            words.responsible
          }}</a>
        </p>
        @if (coalition().demonstration) {
          <p>
            <span class="tag bad">{{ banner().demonstration.banner }}</span>
          </p>
        }
        <dl class="domains">
          @for (group of groups(); track group.domain) {
            <div>
              <dt><i [class]="'domain-' + group.domain"></i>{{ words.domains[group.domain] }}</dt>
              @for (partner of group.partners; track partner.name) {
                <dd>
                  <span [attr.lang]="lang()">{{ partner.name }}</span>&ngsp;
                  <span class="soft small">{{
                    words.partnerTypes[partner.partnerType] ?? partner.partnerType
                  }}</span>
                </dd>
              } @empty {
                <dd class="soft">{{ words.noPartners }}</dd>
              }
            </div>
          }
        </dl>
      </div>
      <zp-partner-ring class="no-print" [groups]="groups()" />
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionCard {
  readonly coalition = input.required<Coalition>();
  /** The code of the municipality whose page this is. */
  readonly here = input.required<string>();

  protected readonly texts = inject(MunicipalityWords).municipality;
  protected readonly root = inject(Texts).root;
  private readonly answerWords = inject(AnswerWords);
  protected readonly banner = this.answerWords.words;
  protected readonly lang = computed(() =>
    this.answerWords.writtenIn({ coalition: this.coalition() }),
  );
  protected readonly groups = computed(() =>
    domains.map((domain) => ({
      domain,
      partners: this.coalition().partners.filter((partner) => partner.domain === domain),
    })),
  );
  protected readonly neighbours = computed(() =>
    this.coalition()
      .municipalities.filter(({ code }) => code !== this.here())
      .map(({ name }) => name)
      .join(', '),
  );
}
