import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { CaseConferencesModule } from '../case-conferences/index.js';
import { CoalitionsModule } from '../coalitions/index.js';
import { Checklists } from './checklists.js';
import { HandoverChecklistController } from './handover-checklist.controller.js';
import { HandoverDossierQueries } from './handover-dossier.queries.js';
import { HandoverDossiersController } from './handover-dossiers.controller.js';
import { TickStep } from './use-cases/tick-step.js';
import { WriteHandoverNote } from './use-cases/write-handover-note.js';

/** What a new lead must know. */
@Module({
  imports: [AgreementsModule, CaseConferencesModule, CoalitionsModule],
  controllers: [HandoverDossiersController, HandoverChecklistController],
  providers: [Checklists, HandoverDossierQueries, TickStep, WriteHandoverNote],
})
export class HandoverDossiersModule {}
