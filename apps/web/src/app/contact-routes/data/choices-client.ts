import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PhaseView } from '@zorgpaden/domain/phases/contract';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { firstValueFrom } from 'rxjs';

/** What one can choose from in a route, with names in the language of the page. */
@Injectable()
export class ChoicesClient {
  private readonly http = inject(HttpClient);

  themes(): Promise<readonly ThemeView[]> {
    return this.items<ThemeView>('/api/v1/themes');
  }

  /** The themes that somebody means by these words, by the synonyms that people type. */
  async themesMeant(query: string): Promise<ReadonlySet<string>> {
    const url = `/api/v1/themes?${new URLSearchParams({ query: query.slice(0, 200) })}`;
    return new Set((await this.items<ThemeView>(url)).map(({ slug }) => slug));
  }

  phases(): Promise<readonly PhaseView[]> {
    return this.items<PhaseView>('/api/v1/phases');
  }

  private async items<Item>(url: string): Promise<readonly Item[]> {
    return (await firstValueFrom(this.http.get<{ items: Item[] }>(url))).items;
  }
}
