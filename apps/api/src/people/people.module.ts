import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { HeldRoleRepository } from './held-role.repository.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { RoleChanges } from './role-changes.js';
import { ChangeRole } from './use-cases/change-role.js';
import { ContinueRole } from './use-cases/continue-role.js';
import { EndRole } from './use-cases/end-role.js';

/** Who works for a coalition. */
@Module({
  imports: [CoalitionsModule],
  controllers: [PeopleController],
  providers: [ChangeRole, ContinueRole, EndRole, HeldRoleRepository, PeopleQueries, RoleChanges],
})
export class PeopleModule {}
