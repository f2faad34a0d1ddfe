import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { DemonstrationMunicipalities } from './demonstration-municipalities.js';
import { DisclosingMunicipalities } from './disclosing-municipalities.js';
import { PageAnswers } from './page-answers.js';
import { Pages } from './pages.js';
import { SiteFilesController } from './site-files.controller.js';

/** The pages of the site: rendered on the server from the API's own answers. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [SiteFilesController],
  providers: [Pages, PageAnswers, DemonstrationMunicipalities, DisclosingMunicipalities],
})
export class PagesModule {}
