import { Module, type OnModuleInit } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { ShortWay } from '../platform/cache/index.js';
import { readFinderAddress } from './addresses.js';
import { FinderController } from './finder.controller.js';
import { Finder } from './finder.service.js';
import { MatchingRoutes } from './matching-routes.js';
import { MunicipalityRoutesController } from './municipality-routes.controller.js';
import { MunicipalityRoutesQueries } from './municipality-routes.queries.js';

/** The public face: from place and theme to the right contact. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [FinderController, MunicipalityRoutesController],
  providers: [Finder, MatchingRoutes, MunicipalityRoutesQueries],
})
export class FinderModule implements OnModuleInit {
  constructor(
    private readonly finder: Finder,
    private readonly shortWay: ShortWay,
  ) {}

  onModuleInit(): void {
    this.shortWay.readWith((address, language) => {
      const query = readFinderAddress(address);
      return query === undefined ? undefined : this.finder.question(query, language);
    });
  }
}
