import { urls, type Urls } from './connection.js';
import { EmbeddedPostgresError } from './errors.js';
import { startServer, startWithRetry, type Server, type ServerPlan } from './server.js';

export interface EmbeddedPostgres extends Urls {
  /** Stops the server; resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves when the server is gone for good: with the reason unless `stop` was called. */
  readonly exited: Promise<EmbeddedPostgresError | undefined>;
}

/** More deaths than this within a minute, and starting it again is no help. */
const deathsPerMinute = 5;

/** Looks after a server: started again on the same port, with the same passwords, when it dies. */
export function supervise(
  plan: ServerPlan,
  first: Server,
  onRestart: (state: 'ended' | 'running') => void,
): EmbeddedPostgres {
  let server = first;
  let stopping = false;
  let restarting: Promise<Server> | undefined;
  const deaths: number[] = [];

  // Whatever ends this program in an orderly way takes the database along.
  const endWithUs = () => server.child.kill('SIGINT');
  process.once('exit', endWithUs);

  async function watch(): Promise<EmbeddedPostgresError | undefined> {
    try {
      for (;;) {
        await server.ended;
        if (stopping) return undefined;
        refuseEndlessDeaths(deaths);
        onRestart('ended');
        restarting = startWithRetry(() => startServer(plan));
        server = await restarting;
        restarting = undefined;
        onRestart('running');
      }
    } catch (error) {
      if (stopping) return undefined;
      return error instanceof EmbeddedPostgresError
        ? error
        : new EmbeddedPostgresError('failed', { detail: String(error) }, { cause: error });
    } finally {
      process.removeListener('exit', endWithUs);
    }
  }

  const exited = watch();
  return {
    ...urls(plan.port, plan.passwords),
    exited,
    async stop() {
      stopping = true;
      await restarting?.catch(() => undefined);
      await server.stop();
      await exited;
    },
  };
}

function refuseEndlessDeaths(deaths: number[]): void {
  const now = Date.now();
  deaths.push(now);
  if (deaths.filter((death) => death > now - 60_000).length > deathsPerMinute) {
    throw new EmbeddedPostgresError('failed', { detail: 'PostgreSQL keeps ending.' });
  }
}
