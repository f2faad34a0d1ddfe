import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ExperienceCorrection,
  ExperienceStatement,
  ExperienceStatementList,
  NewExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { firstValueFrom } from 'rxjs';

/** How experience takes part in a coalition, and how that is written down. */
@Injectable()
export class ExperienceClient {
  private readonly http = inject(HttpClient);

  /** Of the day, and what held before it. */
  async list(
    coalition: string,
    asOf: { readonly peildatum?: string },
  ): Promise<readonly ExperienceStatement[]> {
    const params = { ...asOf, ended: 'true' };
    const answer = this.http.get<ExperienceStatementList>(at(coalition), { params });
    return (await firstValueFrom(answer)).items;
  }

  /** @param key the same for every press of one button: it is stated once */
  async state(coalition: string, given: NewExperienceStatement, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(at(coalition), given, { headers }));
  }

  async correct(
    coalition: string,
    held: ExperienceStatement,
    correction: ExperienceCorrection,
  ): Promise<void> {
    const path = `${at(coalition)}/${held.id}/corrections`;
    await firstValueFrom(this.http.post(path, correction, seen(held)));
  }

  async withdraw(coalition: string, held: ExperienceStatement, reason: string): Promise<void> {
    const path = `${at(coalition)}/${held.id}/withdrawal`;
    await firstValueFrom(this.http.post(path, { reason }, seen(held)));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/experience-statements`;
}

function seen({ version }: ExperienceStatement) {
  return { headers: { 'If-Match': `"${version}"` } };
}
