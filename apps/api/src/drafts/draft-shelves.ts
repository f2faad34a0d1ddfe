import { Inject, Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../coalitions/index.js';
import { Trail } from '../platform/audit/trail.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import { type DraftPlace, DraftShelf } from './draft-shelf.js';

/** Gives each word a shelf for what people are typing of it. */
@Injectable()
export class DraftShelves {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionRepository,
    private readonly trail: Trail,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  of(place: DraftPlace): DraftShelf {
    const { database, coalitions, trail, config } = this;
    return new DraftShelf({ database, coalitions, trail, config }, place);
  }
}
