import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { CaseConferencesModule } from '../case-conferences/index.js';
import { CoalitionsModule } from '../coalitions/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ReflectionsModule } from '../reflections/index.js';
import { ArchivedDocuments } from './archive/archived-documents.js';
import { Checklists } from './checklists.js';
import { HandoverChecklistController } from './handover-checklist.controller.js';
import { HandoverDossierQueries } from './handover-dossier.queries.js';
import { HandoverDossiersController } from './handover-dossiers.controller.js';
import { HandoverNoteDraftsController } from './handover-note-drafts.controller.js';
import { HandoverNoteDrafts } from './handover-note-drafts.js';
import { TakeArchive } from './use-cases/take-archive.js';
import { TickStep } from './use-cases/tick-step.js';
import { WriteHandoverNote } from './use-cases/write-handover-note.js';

/** What a new lead must know. */
@Module({
  imports: [
    AgreementsModule,
    AttachmentsModule,
    CaseConferencesModule,
    CoalitionsModule,
    DraftsModule,
    ReflectionsModule,
  ],
  controllers: [
    HandoverDossiersController,
    HandoverChecklistController,
    HandoverNoteDraftsController,
  ],
  providers: [
    ArchivedDocuments,
    Checklists,
    HandoverDossierQueries,
    HandoverNoteDrafts,
    TakeArchive,
    TickStep,
    WriteHandoverNote,
  ],
})
export class HandoverDossiersModule {}
