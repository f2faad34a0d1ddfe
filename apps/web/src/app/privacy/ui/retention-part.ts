import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { retentionInWords } from '@zorgpaden/domain/privacy';
import { PrivacyWords } from '../data/privacy-words';

/** How long each kind of data is kept: the table that the nightly job carries out, in words. */
@Component({
  selector: 'zp-retention-part',
  template: `
    @let words = texts().retention;
    <section id="bewaren">
      <h2>{{ words.heading }}</h2>
      <p>{{ words.intro }}</p>
      <ul class="coalition-list">
        @for (row of rows(); track row.kind) {
          <li>
            <h3>{{ row.data }}</h3>
            <p>{{ words.table.heads.kept }}: {{ row.kept }}. {{ row.then }}</p>
            <p class="soft small">{{ row.ground }}</p>
          </li>
        }
      </ul>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RetentionPart {
  protected readonly texts = inject(PrivacyWords).words;
  protected readonly rows = computed(() => retentionInWords(this.texts().retention.table));
}
