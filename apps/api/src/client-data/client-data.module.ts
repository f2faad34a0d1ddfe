import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { ClientDataController } from './client-data.controller.js';
import { FindingQueries } from './finding.queries.js';
import { FindingRepository } from './finding.repository.js';
import { PublicTexts } from './public-texts.js';
import { Teller } from './teller.js';
import { PointAtClientData } from './use-cases/point-at-client-data.js';
import { PurgeClientData } from './use-cases/purge-client-data.js';
import { QuarantineClientData } from './use-cases/quarantine-client-data.js';
import { ReleaseClientData } from './use-cases/release-client-data.js';

/** Data of clients that got in anyway: pointed at, held back, taken out. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [ClientDataController],
  providers: [
    FindingQueries,
    FindingRepository,
    PointAtClientData,
    PublicTexts,
    PurgeClientData,
    QuarantineClientData,
    ReleaseClientData,
    Teller,
  ],
})
export class ClientDataModule {}
