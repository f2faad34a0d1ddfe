import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  PartnershipChange,
  PartnershipStatusCorrection,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { firstValueFrom } from 'rxjs';

type AsOf = Readonly<Record<string, string>>;
type Status = PartnershipView['status'];

/** One partner of a coalition, and what it does with the others. */
@Injectable()
export class PartnerClient {
  private readonly http = inject(HttpClient);

  one(coalition: string, id: string, asOf: AsOf): Promise<PartnershipView> {
    const params = { ...asOf };
    return firstValueFrom(this.http.get<PartnershipView>(at(coalition, id), { params }));
  }

  work(coalition: string, id: string, asOf: AsOf): Promise<PartnershipWork> {
    const params = { ...asOf };
    return firstValueFrom(this.http.get<PartnershipWork>(`${at(coalition, id)}/work`, { params }));
  }

  async themes(): Promise<readonly ThemeView[]> {
    const answer = this.http.get<{ items: ThemeView[] }>('/api/v1/themes');
    return (await firstValueFrom(answer)).items;
  }

  async change(coalition: string, held: PartnershipView, given: PartnershipChange): Promise<void> {
    await firstValueFrom(this.http.patch(at(coalition, held.id), given, seen(held)));
  }

  async correct(
    coalition: string,
    held: PartnershipView,
    status: Status,
    correction: PartnershipStatusCorrection,
  ): Promise<void> {
    const path = `${at(coalition, held.id)}/statuses/${status}/corrections`;
    await firstValueFrom(this.http.post(path, correction, seen(held)));
  }

  async withdraw(
    coalition: string,
    held: PartnershipView,
    status: Status,
    reason: string,
  ): Promise<void> {
    const path = `${at(coalition, held.id)}/statuses/${status}/withdrawal`;
    await firstValueFrom(this.http.post(path, { reason }, seen(held)));
  }
}

function at(coalition: string, id: string): string {
  return `/api/v1/coalitions/${coalition}/partnerships/${id}`;
}

function seen({ version }: PartnershipView) {
  return { headers: { 'If-Match': `"${version}"` } };
}
