import { Injectable } from '@nestjs/common';
import { foundKinds, SEARCH_RESULTS, searchScopes } from '@zorgpaden/domain/search';
import type { Found, FoundList } from '@zorgpaden/domain/search/contract';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { SEARCH } from './search.sql.js';

/** Partners, agreements, findings, follow-ups and routes, as far as somebody may read them. */
@Injectable()
export class SearchQueries {
  constructor(private readonly database: Database) {}

  async find(ctx: UserContext, text: string): Promise<FoundList> {
    permit(ctx.user, ['search', 'search']);
    const scopes = searchScopes(ctx.user);
    const items = await this.database.query<Found>(SEARCH, [
      text.toLowerCase(),
      ...foundKinds.flatMap((kind) => {
        const { everywhere, coalitions, organisations } = scopes[kind];
        return [everywhere, coalitions, organisations];
      }),
      SEARCH_RESULTS,
    ]);
    return { items };
  }
}
