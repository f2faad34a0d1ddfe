import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  newPartnerContact,
  newPartnerPerson,
  partnerContactChange,
  partnerContactsQuery,
  type NewPartnerContact,
  type NewPartnerPerson,
  type PartnerContactChange,
  type PartnerContactList,
  type PartnerContactsQuery,
  type PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { PartnerContactQueries } from './partner-contact.queries.js';
import { KeepPartnerContact } from './use-cases/keep-partner-contact.js';
import { NamePartnerPerson } from './use-cases/name-partner-person.js';
import { RemovePartnerContact } from './use-cases/remove-partner-contact.js';

@Controller('coalitions/:coalitionId/partner-contacts')
export class PartnerContactsController {
  constructor(
    private readonly queries: PartnerContactQueries,
    private readonly keepContact: KeepPartnerContact,
    private readonly removeContact: RemovePartnerContact,
    private readonly namePerson: NamePartnerPerson,
  ) {}

  @Permits('partner-contact', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: partnerContactsQuery }) query: PartnerContactsQuery,
  ): Promise<PartnerContactList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('partner-contact', 'keep')
  @Post()
  async add(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: newPartnerContact }) body: NewPartnerContact,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerContactView> {
    return tagged(reply, await this.keepContact.add(ctx, coalitionId, body, key));
  }

  @Permits('partner-contact', 'keep')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) contactId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: partnerContactChange }) body: PartnerContactChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerContactView> {
    const seen = { coalitionId, id: contactId, version };
    return tagged(reply, await this.keepContact.change(ctx, seen, body));
  }

  @Permits('partner-contact', 'remove')
  @Delete(':id')
  @HttpCode(204)
  remove(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) contactId: string,
  ): Promise<void> {
    return this.removeContact.execute(ctx, coalitionId, contactId);
  }

  @Permits('partner-contact', 'keep')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) contactId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerContactView> {
    return tagged(reply, await this.removeContact.restore(ctx, coalitionId, contactId));
  }

  @Permits('partner-contact', 'keep')
  @Put(':id/person')
  name(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) contactId: string,
    @Body({ schema: newPartnerPerson }) body: NewPartnerPerson,
  ): Promise<PartnerContactView> {
    return this.namePerson.execute(ctx, coalitionId, contactId, body);
  }

  @Permits('partner-contact', 'remove')
  @Delete(':id/person')
  @HttpCode(204)
  removePerson(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) contactId: string,
  ): Promise<void> {
    return this.namePerson.remove(ctx, coalitionId, contactId);
  }
}
