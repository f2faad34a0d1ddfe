import { inject, Injectable } from '@angular/core';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { MunicipalityRoutes } from '@zorgpaden/domain/finder/contract';
import type { MunicipalityView } from '@zorgpaden/domain/municipalities/contract';
import { type Answer, PublicApi } from '../../platform/public-api';

/** A municipality's part of the public API. */
@Injectable({ providedIn: 'root' })
export class MunicipalityClient {
  private readonly api = inject(PublicApi);

  municipality(code: string): Promise<Answer<MunicipalityView>> {
    return this.api.get(`/municipalities/${encodeURIComponent(code)}`);
  }

  contactRoutes(code: string): Promise<Answer<MunicipalityRoutes>> {
    return this.api.get(`/municipalities/${encodeURIComponent(code)}/contact-routes`);
  }

  coalitions(): Promise<Answer<{ readonly items: readonly CoalitionView[] }>> {
    return this.api.get('/coalitions');
  }
}
