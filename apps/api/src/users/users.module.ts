import { Module } from '@nestjs/common';
import { CreateUser } from './use-cases/create-user.js';

/** Accounts and the roles they hold. */
@Module({ providers: [CreateUser], exports: [CreateUser] })
export class UsersModule {}
