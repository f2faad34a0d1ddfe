import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  newBlock,
  type PersonList,
  personSearch,
  personsQuery,
} from '@zorgpaden/domain/people/accounts.contract';
import { roleEnd } from '@zorgpaden/domain/people/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion } from '../platform/http/preconditions.js';
import { PersonsQueries } from './persons.queries.js';
import { BlockPerson } from './use-cases/block-person.js';
import { EndWideRole } from './use-cases/end-wide-role.js';
import { UnblockPerson } from './use-cases/unblock-person.js';

/** Everybody with an account. */
@Controller('people')
export class PersonsController {
  constructor(
    private readonly persons: PersonsQueries,
    private readonly blockPerson: BlockPerson,
    private readonly unblockPerson: UnblockPerson,
    private readonly endWideRole: EndWideRole,
  ) {}

  @Permits('people', 'list-all')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: personsQuery }) { page }: z.infer<typeof personsQuery>,
  ): Promise<PersonList> {
    return this.persons.list(ctx, page ?? 1);
  }

  /** A question, though it is a `POST`: a name in an address would get into logs. */
  @Permits('people', 'list-all')
  @Post('search')
  @HttpCode(200)
  search(
    @Ctx() ctx: UserContext,
    @Body({ schema: personSearch }) { text }: z.infer<typeof personSearch>,
  ): Promise<PersonList> {
    return this.persons.search(ctx, text);
  }

  @Permits('people', 'block')
  @Post(':id/block')
  @HttpCode(204)
  block(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: newBlock }) { reason }: z.infer<typeof newBlock>,
  ): Promise<void> {
    return this.blockPerson.execute(ctx, personId, reason);
  }

  @Permits('people', 'block')
  @Post(':id/unblock')
  @HttpCode(204)
  unblock(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: newBlock }) { reason }: z.infer<typeof newBlock>,
  ): Promise<void> {
    return this.unblockPerson.execute(ctx, personId, reason);
  }

  /** Not a deletion: that somebody held the role until that day stays on record. */
  @Permits('people', 'end-widely')
  @Post(':personId/roles/:id/end')
  @HttpCode(204)
  endRole(
    @Ctx() ctx: UserContext,
    @Param('personId', { schema: id }) personId: string,
    @Param('id', { schema: id }) roleId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: roleEnd }) body: z.infer<typeof roleEnd>,
  ): Promise<void> {
    return this.endWideRole.execute(ctx, personId, { id: roleId, version }, body);
  }
}
