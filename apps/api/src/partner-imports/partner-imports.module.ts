import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PartnerContactsModule } from '../partner-contacts/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { CarryingOut } from './carrying-out.js';
import { EnterRows } from './enter-rows.js';
import { ListReader } from './files/list-reader.js';
import { ImportRowsController } from './import-rows.controller.js';
import { ImportRowQueries } from './import-rows.queries.js';
import { Judging } from './judging.js';
import { OldImports } from './old-imports.js';
import { PartnerImportQueries } from './partner-import.queries.js';
import { PartnerImportRepository } from './partner-import.repository.js';
import { PartnerImportsController } from './partner-imports.controller.js';
import { PutRowsIn } from './put-rows-in.js';
import { RefusedRows } from './refused-rows.js';
import { Targets } from './targets.js';
import { Undoing } from './undoing.js';
import { CancelImport } from './use-cases/cancel-import.js';
import { CarryOutImport } from './use-cases/carry-out-import.js';
import { DecideRows } from './use-cases/decide-rows.js';
import { HandInList } from './use-cases/hand-in-list.js';
import { MapColumns } from './use-cases/map-columns.js';
import { RepairRow } from './use-cases/repair-row.js';
import { UndoImport } from './use-cases/undo-import.js';

/** The list of partners that a coalition has already: read, looked at, brought in, undone. */
@Module({
  imports: [
    CoalitionsModule,
    MunicipalitiesModule,
    OrganisationsModule,
    PartnerContactsModule,
    PartnershipsModule,
    SessionsModule,
  ],
  controllers: [PartnerImportsController, ImportRowsController],
  providers: [
    CancelImport,
    CarryingOut,
    CarryOutImport,
    DecideRows,
    HandInList,
    ImportRowQueries,
    Judging,
    ListReader,
    MapColumns,
    OldImports,
    PartnerImportQueries,
    PartnerImportRepository,
    PutRowsIn,
    Targets,
    EnterRows,
    RefusedRows,
    RepairRow,
    Undoing,
    UndoImport,
  ],
})
export class PartnerImportsModule {}
