import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { type FoundList, searchQuestion } from '@zorgpaden/domain/search/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { SearchQueries } from './search.queries.js';

@Controller('search')
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  /** A question, though it is a `POST`: what somebody looks for would get into logs. */
  @Permits('search', 'search')
  @Post()
  @HttpCode(200)
  search(
    @Ctx() ctx: UserContext,
    @Body({ schema: searchQuestion }) { text }: z.infer<typeof searchQuestion>,
  ): Promise<FoundList> {
    return this.queries.find(ctx, text);
  }
}
