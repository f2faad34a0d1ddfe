import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { DraftShelves } from './draft-shelves.js';

/** What somebody typed and did not save. */
@Module({ imports: [CoalitionsModule], providers: [DraftShelves], exports: [DraftShelves] })
export class DraftsModule {}
