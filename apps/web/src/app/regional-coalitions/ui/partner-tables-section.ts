import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type {
  PartnerTables,
  PartnerTablesList,
} from '@zorgpaden/domain/regional-coalitions/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { OlderNewer } from '../../ui/older-newer';

type Table = PartnerTables['tables'][number];

/** Where a partner that works in several municipalities sits at which table, and behind which function. */
@Component({
  selector: 'zp-partner-tables-section',
  imports: [OlderNewer, RouterLink],
  templateUrl: './partner-tables-section.html',
  styleUrl: './partner-tables-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerTablesSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly tables = input.required<PartnerTablesList>();
  readonly several = input.required<boolean>();
  readonly page = input.required<number>();

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.tables);
  protected readonly partners = computed(() =>
    this.tables().items.map(({ organisation, tables }) => ({
      id: organisation.id,
      name: organisation.name,
      about: [
        this.texts.words().partnerships.partnerTypes[organisation.partnerType] ??
          organisation.partnerType,
        this.words().count({ count: tables.length }),
      ].join(' · '),
      tables: tables.map((table) => ({
        id: table.coalition.id,
        name: table.coalition.name,
        standing: this.standingOf(table),
        part: table.part,
        contact: this.contactOf(table),
        phone: table.contact?.phone ?? '',
        email: table.contact?.email ?? '',
      })),
    })),
  );

  private standingOf({ status, since }: Table): string {
    const { list } = this.texts.words().partnerships;
    const date = dateText(since, this.texts.language());
    return list.since({ status: list.status[status], date });
  }

  private contactOf({ contact }: Table): string {
    if (contact === null) return this.words().noContact;
    return `${contact.job} (${this.texts.words().agreements.levels[contact.level].toLowerCase()})`;
  }
}
