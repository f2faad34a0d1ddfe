import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PrivacyNotice } from '@zorgpaden/domain/privacy/contract';
import type { Answer } from '../../platform/public-api';
import { PrivacyWords } from '../data/privacy-words';
import { ContactLink } from './contact-link';

/** Who answers for personal data: for the whole site, and per coalition that names somebody. */
@Component({
  selector: 'zp-responsible-part',
  imports: [ContactLink],
  template: `
    @let words = texts().responsible;
    <section id="verantwoordelijk">
      <h2>{{ words.heading }}</h2>
      <p>{{ words.intro }}</p>
      @if (found(); as found) {
        <h3>{{ words.site }}</h3>
        <p>{{ words.controller }}: {{ found.site.controller ?? words.unknownController }}.</p>
        <p>
          @if (found.site.contact; as contact) {
            {{ words.contact }}: <zp-contact-link [address]="contact" />
          } @else {
            {{ words.unknownContact }}
          }
        </p>
        @if (found.items.length > 0) {
          <h3>{{ words.coalitions }}</h3>
          <ul class="coalition-list">
            @for (item of found.items; track item.coalition.id) {
              <li [id]="'coalitie-' + item.coalition.id">
                <h4>{{ item.coalition.name }}</h4>
                <p>{{ words.controller }}: {{ item.privacy.controllers.join(', ') }}.</p>
                <p>
                  {{ words.contact }}: {{ item.privacy.contact.name }},
                  <zp-contact-link [address]="'mailto:' + item.privacy.contact.email" />
                </p>
              </li>
            }
          </ul>
        }
      } @else {
        <p>{{ words.notLoaded }}</p>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponsiblePart {
  readonly notice = input.required<Answer<PrivacyNotice>>();

  protected readonly texts = inject(PrivacyWords).words;
  protected readonly found = computed(() => {
    const answer = this.notice();
    return answer.kind === 'found' ? answer.body : null;
  });
}
