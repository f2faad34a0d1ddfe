import { load, type Round } from './load.js';
import { serve, type Served } from './served.js';
import { median } from './median.js';

const connections = 32;
/** Requests that wake the compiler and fill the pools; they do not count. */
const warmUp = 4_000;
/** How many different questions a warm cache sees. */
const warmQuestions = 500;
const rounds = 3;

export interface FinderFigures {
  readonly floor: Round;
  readonly cold: Round;
  readonly warm: Round;
  /** The warm cache again, as browsers ask: with brotli. */
  readonly warmBrotli: Round;
  /** Ratio to the floor of the same round; the median over the rounds. */
  readonly ratios: {
    readonly coldRequests: number;
    readonly warmRequests: number;
    readonly coldP99: number;
    readonly warmP99: number;
  };
  readonly peakMemory: number;
}

interface Measured {
  readonly floor: Round;
  readonly cold: Round;
  readonly warm: Round;
  readonly warmBrotli: Round;
  readonly memory: number;
}

/**
 * The finder beside the floor, round by round on one machine: floor, API with a cold cache (no question
 * comes twice), API with a warm one.
 */
export async function benchFinder(
  databaseUrl: string,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<FinderFigures> {
  const measured: Measured[] = [];
  for (let round = 1; round <= rounds; round++) {
    const floor = await during('floor-server', databaseUrl, (server) => coldRound(server, paths));
    const api = await during('api-server', databaseUrl, async (server) => ({
      cold: await coldRound(server, paths),
      warm: await warmRound(server, paths),
      warmBrotli: await warmRound(server, paths, 'br'),
      memory: await server.peakMemory(),
    }));
    measured.push({ floor, ...api });
    say(
      `round ${round}: floor ${floor.requestsPerSecond}/s, cold ${api.cold.requestsPerSecond}/s, ` +
        `warm ${api.warm.requestsPerSecond}/s`,
    );
  }
  const ratio = (of: (round: Measured) => number) => median(measured.map(of));
  return {
    floor: medianRound(measured.map(({ floor }) => floor)),
    cold: medianRound(measured.map(({ cold }) => cold)),
    warm: medianRound(measured.map(({ warm }) => warm)),
    warmBrotli: medianRound(measured.map(({ warmBrotli }) => warmBrotli)),
    ratios: {
      coldRequests: ratio(({ cold, floor }) => cold.requestsPerSecond / floor.requestsPerSecond),
      warmRequests: ratio(({ warm, floor }) => warm.requestsPerSecond / floor.requestsPerSecond),
      coldP99: ratio(({ cold, floor }) => cold.p99 / floor.p99),
      warmP99: ratio(({ warm, floor }) => warm.p99 / floor.p99),
    },
    peakMemory: Math.max(...measured.map(({ memory }) => memory)),
  };
}

function coldRound({ origin }: Served, paths: readonly string[]): Promise<Round> {
  return load({ origin, paths, from: 0, amount: warmUp, connections }).then(() =>
    load({ origin, paths, from: warmUp, amount: paths.length - warmUp, connections }),
  );
}

async function warmRound(
  { origin }: Served,
  paths: readonly string[],
  acceptEncoding = 'identity',
): Promise<Round> {
  const plan = {
    origin,
    paths: paths.slice(0, warmQuestions),
    from: 0,
    connections,
    acceptEncoding,
  };
  await load({ ...plan, amount: 3 * warmQuestions });
  return load({ ...plan, amount: paths.length });
}

async function during<Result>(
  name: string,
  databaseUrl: string,
  work: (server: Served) => Promise<Result>,
): Promise<Result> {
  const server = await serve(name, databaseUrl);
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function medianRound(all: readonly Round[]): Round {
  return {
    requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    failed: Math.max(...all.map(({ failed }) => failed)),
  };
}
