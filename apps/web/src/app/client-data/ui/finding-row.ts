import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FindingView } from '@zorgpaden/domain/client-data/contract';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One finding: where it is, what was done and who was told, and what one can do now. */
@Component({
  selector: 'zp-finding-row',
  imports: [MatButtonModule],
  templateUrl: './finding-row.html',
  styleUrl: './finding-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingRow {
  private readonly vocabulary = inject(WorkspaceTexts);
  readonly finding = input.required<FindingView>();
  /** What is held back, while somebody looks. */
  readonly texts = input<readonly string[] | null>(null);
  readonly quarantined = output();
  readonly looked = output();
  readonly purged = output();
  readonly released = output();

  protected readonly words = computed(() => this.vocabulary.words().clientData.list);
  protected readonly title = computed(() => {
    const { coalition, number } = this.finding();
    const { name } = coalition;
    return number === null
      ? this.words().route({ coalition: name })
      : this.words().publication({ coalition: name, number });
  });
  protected readonly lines = computed(() => {
    const { fields, foundAt, foundBy, quarantinedAt, settledAt, reason, told } = this.finding();
    const names: Readonly<Record<string, string>> = this.vocabulary.words().clientData.fields;
    const people = [...new Set(told.map(({ who }) => this.words().who[who]))].join(', ');
    return [
      this.words().where({ fields: fields.map((field) => names[field] ?? field).join(', ') }),
      this.words().found({ moment: this.moment(foundAt), by: foundBy }),
      quarantinedAt && this.words().quarantined({ moment: this.moment(quarantinedAt) }),
      settledAt && this.words().settled({ moment: this.moment(settledAt), reason }),
      people && this.words().told({ people }),
    ].filter(Boolean);
  });

  private moment(instant: string): string {
    return momentText(instant, this.vocabulary.language());
  }
}
