/** How far an import has come. */
export interface ImportProgress {
  /** Whether the form of the whole file is looked at, before anything is written, or its rows are imported. */
  readonly phase: 'checking' | 'importing';
  /** Rows read in this phase. */
  readonly rows: number;
  /** Rows of the whole file; null while the file is being checked. */
  readonly totalRows: number | null;
  readonly rejected: number;
  /** Bytes of the file read in this phase. */
  readonly bytes: number;
  readonly totalBytes: number;
}

/** Where progress is shown. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows the progress of an import to whoever waits for it. */
export interface ProgressDisplay {
  show(progress: ImportProgress): void;
  /** Shows the last state and leaves the line. */
  end(): void;
}

const redrawMs = 100;
const lineMs = 10_000;
const barWidth = 24;

/**
 * A bar that is redrawn in place on a terminal; elsewhere (a log) a line at the beginning of each phase, every ten
 * seconds and at the end.
 * @param now the clock, in milliseconds
 */
export function progressDisplay(
  screen: ProgressScreen = process.stderr,
  now: () => number = Date.now,
): ProgressDisplay {
  const inPlace = screen.isTTY === true;
  let phase: ImportProgress['phase'] | null = null;
  let begun = 0;
  let before = 0;
  let shown = 0;
  let last: ImportProgress | null = null;
  const draw = (progress: ImportProgress): void => {
    const text = described(progress, progress.rows - before, now() - begun, inPlace);
    screen.write(inPlace ? `\r${text}\u001b[K` : `${text}\n`);
    shown = now();
    last = null;
  };
  return {
    show(progress) {
      last = progress;
      if (progress.phase !== phase) {
        phase = progress.phase;
        begun = now();
        before = progress.rows;
        draw(progress);
      } else if (now() - shown >= (inPlace ? redrawMs : lineMs)) draw(progress);
    },
    end() {
      if (last !== null) draw(last);
      if (inPlace && phase !== null) screen.write('\n');
    },
  };
}

function described(progress: ImportProgress, rowsSince: number, elapsedMs: number, withBar: boolean): string {
  const { phase, rows, rejected, bytes, totalBytes } = progress;
  const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
  const filled = Math.floor(share * barWidth);
  const bar = withBar ? ` [${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}]` : '';
  const parts = [`${counted(rows)} rows`];
  if (elapsedMs > 0) parts.push(`${counted(Math.round((rowsSince * 1000) / elapsedMs))} rows/s`);
  if (phase === 'importing') parts.push(`${counted(rejected)} rejected`);
  return `${phase}${bar} ${Math.floor(share * 100)} %  ${parts.join('  ')}`;
}

function counted(value: number): string {
  return value.toLocaleString('en');
}
