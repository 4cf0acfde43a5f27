/** Computing between two service calls is free up to this long, so that equal runs give equal times. */
const freeStretchMs = 1000;

/** Virtual time: start + costs of calls + sleeps + long stretches of the add-in's own computing. */
export class VirtualClock {
  private spentMs = 0;
  /** Real time at which the add-in got control back; null while a service works. */
  private since: number | null;

  constructor(
    private readonly start: number,
    private readonly realNow: () => number,
  ) {
    this.since = realNow();
  }

  now(): number {
    return this.start + this.elapsed();
  }

  elapsed(): number {
    return this.spentMs + this.stretch();
  }

  pass(ms: number): void {
    this.spentMs += ms;
  }

  /** The add-in has called a service: what it computed before counts, what the host does now does not. */
  enter(): void {
    this.spentMs += this.stretch();
    this.since = null;
  }

  leave(): void {
    this.since = this.realNow();
  }

  private stretch(): number {
    if (this.since === null) return 0;
    const ms = this.realNow() - this.since;
    return ms < freeStretchMs ? 0 : ms;
  }
}
