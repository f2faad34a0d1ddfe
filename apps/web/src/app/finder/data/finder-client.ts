import { inject, Injectable } from '@angular/core';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { type Answer, PublicApi } from '../../platform/public-api';
import type { FinderQuestion } from './finder-question';

interface List<Item> {
  readonly items: readonly Item[];
}

/** The finder's part of the public API. */
@Injectable({ providedIn: 'root' })
export class FinderClient {
  private readonly api = inject(PublicApi);

  answer(question: FinderQuestion): Promise<Answer<FinderAnswer>> {
    return this.api.get('/finder', {
      postcode: question.postcode ?? undefined,
      municipality: question.municipality ?? undefined,
      theme: question.theme ?? undefined,
      phase: question.phase ?? undefined,
    });
  }

  municipalities(query: string): Promise<Answer<List<MunicipalityMatch>>> {
    return this.api.get('/municipalities', { query });
  }

  themes(query?: string): Promise<Answer<List<ThemeView>>> {
    return this.api.get('/themes', { query });
  }
}
