import { Inject, Injectable } from '@nestjs/common';
import type { ThemesQuery, ThemeView } from '@zorgpaden/domain/themes/contract';
import type { Language, Theme } from '@zorgpaden/domain/themes';
import { themes } from '@zorgpaden/reference-data';
import {
  everything,
  jsonAnswer,
  type Answer,
  type PublicQuestion,
} from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { ThemeSearch } from './theme-search.js';

/** All themes in the order of the tiles, or those that somebody means. */
@Injectable()
export class ThemesQueries {
  constructor(
    private readonly search: ThemeSearch,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  question({ query = '' }: ThemesQuery, language: Language): PublicQuestion {
    const parameters = query === '' ? '' : `?${new URLSearchParams({ query }).toString()}`;
    const address = `/api/v1/themes${parameters}`;
    return { address, language, answer: () => this.answer(query, address, language) };
  }

  private async answer(query: string, address: string, language: Language): Promise<Answer> {
    const found = query === '' ? themes : await this.search.find(query);
    return jsonAnswer(
      {
        items: found.map((theme) => viewOf(theme, language)),
        links: { self: this.config.publicUrl + address },
      },
      { language, dependsOn: [everything], validUntil: Number.POSITIVE_INFINITY },
    );
  }
}

function viewOf({ slug, name, description, icon }: Theme, language: Language): ThemeView {
  return { slug, name: name[language], description: description[language], icon };
}
