import type { BoundValue } from '../database/batch.js';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Reader } from '../database/read-session.js';
import type { Viewer } from '../viewer.js';
import { Disclosures, type CrossReading, type PageRows, type Redaction, type Row } from './disclosures.js';
import type { Outline, PageOutline } from './outline.js';
import { JsonText, NotAnswerable } from './json-text.js';
import type { PlannedRead, Planner, ReadRequest } from './planner.js';
import type { GivenValues } from './statement.js';

/** Enters readings across States in the audit trail; the answer is given only when it has been entered. */
export type ReadingRecorder = (
  viewer: Viewer,
  readings: readonly CrossReading[],
  requestId: string,
) => Promise<void>;

interface Waiting {
  readonly planned: PlannedRead;
  readonly resolve: (answer: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The reads of one request: everything that an operation asks for at once goes to the database in one round trip. */
export class RequestReads {
  #disclosures: Disclosures;
  #waiting: Waiting[] = [];
  /** Why the database did not build an answer: made the longer way, it is not asked again for the same operation. */
  #failure: Error | undefined;

  constructor(
    private readonly planner: Planner,
    private readonly session: Reader,
    private readonly recordReadings: ReadingRecorder,
    readonly viewer: Viewer,
    readonly requestId: string,
  ) {
    this.#disclosures = new Disclosures(viewer);
  }

  get disclosures(): Disclosures {
    return this.#disclosures;
  }

  get redactions(): readonly Redaction[] {
    return this.disclosures.redactions;
  }

  /** The record whose property has this value; null when there is none that the viewer may see. */
  async record(
    info: GraphQLResolveInfo,
    type: GraphQLObjectType,
    property: string,
    key: BoundValue,
  ): Promise<Row | null> {
    const planned = this.planner.plan(info, this.viewer, { kind: 'record', type, property, key });
    const [text] = await this.#answer(planned);
    if (text === undefined) return null;
    const row = JSON.parse(text) as Row;
    this.disclosures.record(planned.outline as Outline, row, planned.pages);
    await this.#enterReadings();
    return row;
  }

  /** One page of the records of a type, as the field's arguments ask. */
  async page(info: GraphQLResolveInfo, type: string, view?: string): Promise<PageRows> {
    const planned = this.planner.plan(info, this.viewer, { kind: 'page', type, view });
    const [text] = await this.#answer(planned);
    const rows = JSON.parse(text ?? '{"rows":[]}') as PageRows;
    this.disclosures.page(planned.outline as PageOutline, rows, planned.pages);
    await this.#enterReadings();
    return rows;
  }

  /** A list that a function of the database makes. */
  async made(info: GraphQLResolveInfo, type: GraphQLObjectType, given: GivenValues): Promise<readonly Row[]> {
    const planned = this.planner.plan(info, this.viewer, { kind: 'made', type, given });
    const [text] = await this.#answer(planned);
    const rows = JSON.parse(text ?? '[]') as Row[];
    for (const row of rows) this.disclosures.record(planned.outline as Outline, row, planned.pages);
    await this.#enterReadings();
    return rows;
  }

  /**
   * The answer to a field as the database builds it; null when there is no such record for the viewer.
   * @throws NotAnswerable where the database cannot build it
   */
  async answer(info: GraphQLResolveInfo, request: ReadRequest): Promise<JsonText | null> {
    const planned = this.planner.planAnswer(info, this.viewer, request);
    if (planned === undefined) throw new NotAnswerable();
    const [text, told] = await this.#answer(planned).catch((error: unknown) => {
      if (!(error instanceof NotAnswerable)) this.#failure = error as Error;
      throw error;
    });
    if (text === undefined) return null;
    if (told !== undefined) {
      const rows = JSON.parse(told) as unknown;
      if (request.kind === 'page')
        this.disclosures.page(planned.outline as PageOutline, rows as PageRows, planned.pages);
      else
        for (const row of [rows].flat())
          this.disclosures.record(planned.outline as Outline, row as Row, planned.pages);
      await this.#enterReadings();
    }
    return new JsonText(text);
  }

  /** Forgets what was noted of an answer that is not given. */
  beginAnew(): void {
    this.#disclosures = new Disclosures(this.viewer);
  }

  async #enterReadings(): Promise<void> {
    const readings = this.disclosures.takeReadings();
    if (readings.length > 0) await this.recordReadings(this.viewer, readings, this.requestId);
  }

  async #answer(planned: PlannedRead): Promise<readonly string[]> {
    if (this.#failure !== undefined) throw this.#failure;
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ planned, resolve, reject }) === 1) setImmediate(() => void this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.session.read(
        this.viewer,
        waiting.map(({ planned }) => planned),
      );
      waiting.forEach(({ resolve }, index) => {
        resolve(answers[index] ?? []);
      });
    } catch (raised) {
      const error = isNotPresent(raised) ? new NotAnswerable() : raised;
      waiting.forEach(({ reject }) => {
        reject(error);
      });
    }
  }
}

/** As the database raises it where a value is missing that the schema promises (`app.present`). */
const isNotPresent = (error: unknown): boolean => (error as { code?: unknown }).code === 'RP001';
