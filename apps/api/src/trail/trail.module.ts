import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { CoalitionTrailController } from './coalition-trail.controller.js';
import { ExportTrail } from './export-trail.js';
import { OrganisationTrailController } from './organisation-trail.controller.js';
import { TrailController } from './trail.controller.js';
import { TrailQueries } from './trail.queries.js';

/** What was changed by whom, for people to read. How it is written and kept is in `platform/audit`. */
@Module({
  imports: [OrganisationsModule],
  controllers: [CoalitionTrailController, OrganisationTrailController, TrailController],
  providers: [ExportTrail, TrailQueries],
})
export class TrailModule {}
