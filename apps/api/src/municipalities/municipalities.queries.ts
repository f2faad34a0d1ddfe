import { Inject, Injectable } from '@nestjs/common';
import type {
  MunicipalitiesQuery,
  MunicipalityMatch,
} from '@zorgpaden/domain/municipalities/contract';
import { compareText, nextAmsterdamMidnight, normaliseName } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import {
  everything,
  jsonAnswer,
  type Answer,
  type PublicQuestion,
} from '../platform/cache/index.js';
import { Clock } from '../platform/clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { pageLinks, pageOf } from '../platform/http/pages.js';
import { MunicipalityDirectory } from './municipality-directory.js';
import { refOf } from './municipality-ref.js';
import { MunicipalitySearch } from './municipality-search.js';

/** All of the country fits on one page today. */
const perPage = 500;

/** The list of municipalities: those that somebody means, or all of them by name. */
@Injectable()
export class MunicipalitiesQueries {
  constructor(
    private readonly directory: MunicipalityDirectory,
    private readonly search: MunicipalitySearch,
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question({ query = '', page = 1 }: MunicipalitiesQuery, language: Language): PublicQuestion {
    const parameters = new URLSearchParams({
      ...(query !== '' && { query }),
      ...(page > 1 && { page: String(page) }),
    }).toString();
    const address = `/api/v1/municipalities${parameters === '' ? '' : `?${parameters}`}`;
    return { address, language, answer: () => this.answer(query, page, language) };
  }

  private async answer(query: string, page: number, language: Language): Promise<Answer> {
    const found = query === '' ? await this.all() : await this.found(query);
    const { items, hasNext } = pageOf(found, page, perPage);
    const base = `${this.config.publicUrl}/api/v1/municipalities`;
    const links = pageLinks(base, { ...(query !== '' && { query }) }, page, hasNext);
    return jsonAnswer(
      { items, links },
      {
        language,
        dependsOn: [everything],
        validUntil: nextAmsterdamMidnight(this.clock.now().getTime()),
      },
    );
  }

  private async found(query: string): Promise<MunicipalityMatch[]> {
    return this.search.find(await this.directory.current(), query);
  }

  private async all(): Promise<MunicipalityMatch[]> {
    const { entries } = await this.directory.current();
    return entries
      .map((entry) => ({ entry, name: normaliseName(entry.name) }))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.entry.code, b.entry.code))
      .map(({ entry }) => ({
        ...refOf(entry),
        matched: { kind: 'name' as const, text: entry.name },
      }));
  }
}
