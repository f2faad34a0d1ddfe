/** How long stopping may take before we end without waiting any longer. */
const patience = 20_000;

/** What has to be stopped when the program ends, last opened first. */
export class Shutdown {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | undefined;

  /** Stops what is there, or what is still being made, when the program ends. */
  add<Thing>(thing: Promise<Thing>, stop: (thing: Thing) => Promise<void>): Promise<Thing> {
    this.steps.push(async () => {
      const made = await thing.catch(() => undefined);
      if (made !== undefined) await stop(made);
    });
    return thing;
  }

  /** Stops everything, once, however often it is asked. */
  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    // A request or connection that never ends must not keep the program; the database's own exit
    // hook still takes it along.
    setTimeout(() => process.exit(1), patience).unref();
    for (const step of this.steps.reverse()) {
      await step().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    }
  }
}

/**
 * Calls back once when the program is asked to end: Ctrl-C, a signal, or the end of the program that
 * started us, also when that was killed.
 */
export function onAskedToStop(stop: () => void): void {
  let asked = false;
  const once = () => {
    if (!asked) stop();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  process.once('disconnect', once);
}
