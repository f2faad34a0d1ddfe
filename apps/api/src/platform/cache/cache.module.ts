import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { ShortWay } from './short-way.js';
import { PublicAnswers } from './public-answers.js';
import { Revisions } from './revisions.js';

/** Room for some two thousand answers of the finder with their compressed forms. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Public answers and how long they hold. */
@Global()
@Module({
  providers: [
    Revisions,
    {
      provide: PublicAnswers,
      inject: [Revisions, Clock],
      useFactory: (revisions: Revisions, clock: Clock) => {
        const answers = new PublicAnswers({
          maxBytes: MOST_BYTES,
          now: () => clock.now().getTime(),
          listenerState: () => revisions.state,
        });
        revisions.onChange((municipalityCode) => answers.changed(municipalityCode));
        return answers;
      },
    },
    ShortWay,
  ],
  exports: [PublicAnswers, Revisions, ShortWay],
})
export class CacheModule {}
