import { ConfidentialityAnswer } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { oneSided } from '../../../support/one-sided.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents } from '../../../support/world.js';

const query = `query Deliveries($id: ID!) { mlaRequest(id: $id) { letter { digest }
  deliveries { id subject medium digest outcome fromState { code } toState { code }
    event { command byState { code } } letter { text digest } evidences { kind source } } } }`;

/** Requests between a State and one that does not take part, and the letters that wait for the latter. */
export async function letterWorld() {
  const states = await oneSided();
  const { w, own, absent } = states;
  async function seen(request: TestRequest, viewer = officerOf(own)): Promise<any> {
    return (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest;
  }
  /** What waits to be dispatched, beside the request itself. */
  async function waiting(request: TestRequest): Promise<any[]> {
    const { deliveries } = await seen(request);
    return deliveries.filter((one: any) => one.subject !== 'REQUEST' && one.medium === null);
  }
  const last = async (request: TestRequest): Promise<any> => (await waiting(request)).at(-1);

  const cameIn = (more: object = {}): Promise<TestRequest> =>
    registered(w, { from: absent, to: own, ...more });
  const taken = async (): Promise<TestRequest> => {
    const request = await cameIn();
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    return request;
  };
  const accepted = async (): Promise<TestRequest> => {
    const request = await taken();
    await request.by(own, 'acceptMlaRequest');
    return request;
  };

  const confidential = (): Promise<TestRequest> =>
    cameIn({ contents: { ...completeContents(), confidential: true } });
  /** That a request cannot be kept confidential, as its requested State says, or the own State enters for it. */
  const reported = ({ id: requestId }: TestRequest) =>
    w.give(officerOf(own), 'reportConfidentialityCannotBeMet', {
      requestId,
      reason: 'The order must be notified to the holder of the account.',
    });
  const answers = async (key: string) =>
    w.give(officerOf(own), 'answerConfidentialityNotice', {
      id: globalId('ConfidentialityNotice', key),
      expectedVersion: await w.versionOf('confidentiality_notice', key),
      ...{ answer: ConfidentialityAnswer.EXECUTE, remark: 'Wait a week.' },
    });
  async function conditionsOf({ key }: TestRequest): Promise<readonly string[]> {
    const { rows } = await w.test.owner.query<{ id: string }>(
      'select id from mla_request_condition where request_id = $1 order by position',
      [key],
    );
    return rows.map(({ id }) => globalId('MlaRequestCondition', id));
  }
  return {
    ...states,
    ...{ seen, waiting, last, cameIn, taken, accepted },
    ...{ confidential, reported, answers, conditionsOf },
  };
}
