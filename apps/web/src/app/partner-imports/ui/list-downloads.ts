import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** The partners of a coalition to take along: as a table, or as cards for an address book. */
@Component({
  selector: 'zp-list-downloads',
  imports: [MatButtonModule],
  template: `
    <h3>{{ words().title }}</h3>
    <p class="downloads">
      @for (format of formats; track format) {
        <a matButton="outlined" [href]="address() + format" download>{{ words()[format] }}</a>
      }
    </p>
  `,
  styles: `
    .downloads {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListDownloads {
  private readonly texts = inject(WorkspaceTexts);
  readonly coalitionId = input.required<string>();

  protected readonly formats = ['xlsx', 'csv', 'vcf'] as const;
  protected readonly words = computed(() => this.texts.words().partnerImports.downloads);
  protected readonly address = computed(
    () => `/api/v1/coalitions/${this.coalitionId()}/partner-list?format=`,
  );
}
