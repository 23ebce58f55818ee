const hour = 3_600_000;

/**
 * The time of the demo world while it is loaded: what its people did lies in the past, counted from the day of loading,
 * so that periods run and have run out whenever somebody looks.
 */
export class DemoTime {
  readonly #loadedAt = Date.now();
  #at = this.#loadedAt;
  #paceHours = 0;

  /** What the service takes for now; it goes on by the pace with every command, and never beyond the day of loading. */
  readonly now = (): Date => {
    const at = Math.min(this.#at, this.#loadedAt);
    this.#at += this.#paceHours * hour;
    return new Date(at);
  };

  /**
   * Goes to a day.
   * @param days from the day of loading; negative for earlier, in parts where the hour matters
   * @param paceHours how many hours pass between one command and the next
   */
  go(days: number, paceHours = 1): void {
    this.#at = this.#loadedAt + days * 24 * hour;
    this.#paceHours = paceHours;
  }

  /** A calendar day so many days from the day of loading. */
  day(days: number): string {
    return this.instant(days).toISOString().slice(0, 10);
  }

  instant(days: number): Date {
    return new Date(this.#loadedAt + days * 24 * hour);
  }
}
