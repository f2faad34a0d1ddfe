import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { SecondFactorsModule } from '../second-factors/second-factors.module.js';
import { AccountHelpController } from './account-help.controller.js';
import { HeldRoleRepository } from './held-role.repository.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PersonsController } from './persons.controller.js';
import { PersonsQueries } from './persons.queries.js';
import { RoleMails } from './role-mails.js';
import { RoleChanges } from './role-changes.js';
import { BlockPerson } from './use-cases/block-person.js';
import { ChangeRole } from './use-cases/change-role.js';
import { ContinueRole } from './use-cases/continue-role.js';
import { EndRole } from './use-cases/end-role.js';
import { EndWideRole } from './use-cases/end-wide-role.js';
import { ResetSecondFactor } from './use-cases/reset-second-factor.js';
import { SignPersonOut } from './use-cases/sign-person-out.js';
import { UnblockPerson } from './use-cases/unblock-person.js';

/** Who works for a coalition. */
@Module({
  imports: [CoalitionsModule, SecondFactorsModule],
  controllers: [AccountHelpController, PeopleController, PersonsController],
  providers: [
    BlockPerson,
    ChangeRole,
    ContinueRole,
    EndRole,
    EndWideRole,
    HeldRoleRepository,
    PeopleQueries,
    PersonsQueries,
    ResetSecondFactor,
    RoleChanges,
    RoleMails,
    SignPersonOut,
    UnblockPerson,
  ],
  exports: [HeldRoleRepository],
})
export class PeopleModule {}
