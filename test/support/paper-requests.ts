import { globalId } from '../../src/platform/reads/global-id.js';
import { officerOf, type TestState } from './personas.js';
import { TestRequest } from './world-requests.js';
import { completeContents, type World } from './world.js';

let made = 0;

/** What the letter of a State that does not take part says, as it is entered when it comes in. */
export const paperOf = (from: TestState, more: object = {}) => ({
  requestingState: from.code,
  requestingReference: `MJ/${String((made += 1))}`,
  receivedOn: new Date().toISOString().slice(0, 10),
  contents: completeContents(),
  ...more,
});

/** A request that came on paper from a State that does not take part: the requested State keeps both sides. */
export async function registered(
  w: World,
  {
    from,
    to,
    ...more
  }: { readonly from: TestState; readonly to: TestState; readonly [field: string]: unknown },
): Promise<TestRequest> {
  const { key } = await w.give(officerOf(to), 'registerMlaRequest', paperOf(from, more));
  const { case_id: of } = await w.recordOf('mla_request', key);
  return new TestRequest(w, key, { id: globalId('Case', of), key: of, lead: to }, from, to);
}
