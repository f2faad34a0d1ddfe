import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { CaseConferencesModule } from '../case-conferences/index.js';
import { CoalitionsModule } from '../coalitions/index.js';
import { HandoverDossierQueries } from './handover-dossier.queries.js';
import { HandoverDossiersController } from './handover-dossiers.controller.js';
import { WriteHandoverNote } from './use-cases/write-handover-note.js';

/** What a new lead must know. */
@Module({
  imports: [AgreementsModule, CaseConferencesModule, CoalitionsModule],
  controllers: [HandoverDossiersController],
  providers: [HandoverDossierQueries, WriteHandoverNote],
})
export class HandoverDossiersModule {}
