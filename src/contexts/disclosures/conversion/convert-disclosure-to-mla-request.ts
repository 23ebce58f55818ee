import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest, mlaRequestCommands, type MlaRequestContentsInput } from '../../mla-requests/index.js';
import { next } from '../commands/parts.js';
import { restrictionsInForce } from '../handling/restrictions-in-force.js';
import { SpontaneousDisclosureContent } from '../spontaneous-disclosure-content.entity.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';
import type { ConvertDisclosureInput } from './conversion.inputs.js';
import { DisclosureConversion } from './disclosure-conversion.entity.js';

/**
 * The receiving State opens a draft request from a disclosure (UNCAC art. 46(4), art. 56). The draft starts from what the
 * disclosure says, without what its restrictions keep back (art. 46(5)); the two are linked for those who handle both.
 */
export async function convertDisclosureToMlaRequest(
  operation: Operation,
  input: ConvertDisclosureInput,
): Promise<Subject> {
  const { em } = operation;
  const disclosure = await operation.take(SpontaneousDisclosure, input.id, input.expectedVersion);
  next(operation, disclosure);
  const requestedState = input.requestedState ?? disclosure.sendingState.code;
  const said = await quotable(operation, disclosure, requestedState);
  const given = Object.entries(input.contents).filter(([, value]) => value !== undefined);
  const subject = await mlaRequestCommands.draftMlaRequest(operation, {
    caseId: input.caseId,
    requestedState,
    contents: { ...said, ...(Object.fromEntries(given) as Partial<MlaRequestContentsInput>) },
  });
  const request = await em.findOneOrFail(MlaRequest, { id: subject.key });
  em.persist(
    Object.assign(new DisclosureConversion(), {
      disclosure,
      request,
      state: disclosure.receivingState,
      convertedAt: operation.now,
    }),
  );
  return subject;
}

/** What a request to a State may say from the disclosure: the offences always, the information where nothing forbids it. */
async function quotable(
  operation: Operation,
  disclosure: SpontaneousDisclosure,
  requestedState: string,
): Promise<Partial<MlaRequestContentsInput>> {
  const { offences, language } = disclosure;
  const restrictions = await restrictionsInForce(operation, disclosure);
  const toSender = requestedState === disclosure.sendingState.code;
  if (!restrictions.every(({ permitsRequest }) => permitsRequest && toSender)) return { offences, language };
  const { information, proceeds } = await operation.em.findOneOrFail(SpontaneousDisclosureContent, {
    disclosure,
  });
  const both = [information, proceeds].filter((text) => text !== null).join('\n\n');
  return { offences, language, facts: both.length <= longest ? both : information };
}

/** Of the facts of a request, in characters. */
const longest = 20_000;
