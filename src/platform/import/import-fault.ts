import { StartupFault } from '../faults.js';

/**
 * Why a file cannot be imported, in words for whoever runs the import: the file, where in it, and what to do.
 * Of several faults each is told, on a line of its own.
 */
export class ImportFault extends StartupFault {
  /** The path of the file at fault, as it was given. */
  readonly file: string;
  readonly problems: readonly string[];

  constructor(file: string, problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(
      list.length === 1 ? `${file}: ${list[0]}` : `${file}:\n${list.map((each) => `- ${each}`).join('\n')}`,
      options,
    );
    this.file = file;
    this.problems = list;
  }
}
