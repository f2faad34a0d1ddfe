import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { SessionStore } from './session-store.js';
import { SignInThrottle } from './sign-in-throttle.js';

const EVERY = 15 * 60_000;

/** Takes away what is over. Several processes may do so side by side: it is the same work. */
@Injectable()
export class SessionCleanup implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('SessionCleanup');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      // The next turn tries again: there is nobody to tell but the log.
      this.run().catch((error: unknown) => this.logger.warn(String(error)));
    }, EVERY).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async run(): Promise<void> {
    await this.sessions.cleanUp(this.clock.now());
    await this.throttle.cleanUp(this.clock.now());
  }
}
