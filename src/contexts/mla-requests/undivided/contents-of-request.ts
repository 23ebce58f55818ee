import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../../cases/index.js';
import type { State } from '../../directory/index.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestUndividedContent } from './mla-request-undivided-content.entity.js';

/** The contents of a request, in the two tables in which they stand: what holds for every part, and what does not. */
export interface ContentsOfRequest {
  readonly content: MlaRequestContent;
  readonly undivided: MlaRequestUndividedContent;
}

/** What a new request says, before anything is written there. */
export const newContents = (of: {
  readonly request: MlaRequest;
  readonly case: Case;
  readonly requestingState: State;
  readonly requestedState: State;
}): ContentsOfRequest => ({
  content: Object.assign(new MlaRequestContent(), of),
  undivided: Object.assign(new MlaRequestUndividedContent(), { request: of.request }),
});

/** What a request says, for whoever knows the whole of it. */
export const contentsOf = async (em: EntityManager, request: MlaRequest): Promise<ContentsOfRequest> => ({
  content: await em.findOneOrFail(MlaRequestContent, { request }),
  undivided: await em.findOneOrFail(MlaRequestUndividedContent, { request }),
});

/** What its contents say, of whichever part, as plain values. */
export type SaidInContents = Pick<
  MlaRequestContent,
  | ('subjectMatter' | 'facts' | 'procedureWished' | 'conductingAuthority' | 'conductingAuthorityFunctions')
  | ('assurances' | 'assurancesDetail' | 'previousContacts')
> &
  Pick<MlaRequestUndividedContent, 'assistanceSought'>;

export function saidInContents({ content, undivided }: ContentsOfRequest): SaidInContents {
  const { subjectMatter, facts, procedureWished, conductingAuthority, conductingAuthorityFunctions } =
    content;
  const { assurances, assurancesDetail, previousContacts } = content;
  return {
    ...{ subjectMatter, facts, assistanceSought: undivided.assistanceSought, procedureWished },
    ...{ conductingAuthority, conductingAuthorityFunctions, assurances, assurancesDetail, previousContacts },
  };
}
