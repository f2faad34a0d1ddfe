import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { everyPage } from '../../platform/api/every-page';
import type { Option } from '../../ui/fields/select-field';

/** The partners of a coalition, to choose who does something. */
@Injectable()
export class PartnerChoices {
  private readonly http = inject(HttpClient);

  async of(coalition: string): Promise<Option[]> {
    const url = `/api/v1/coalitions/${coalition}/partnerships`;
    const all = await everyPage<PartnershipView>(this.http, url);
    return all.map(({ organisation }) => ({ value: organisation.id, text: organisation.name }));
  }
}
