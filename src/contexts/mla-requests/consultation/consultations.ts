import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../platform/errors.js';
import type { State } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConsultationMessage } from './consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';
import { ConsultationSubject } from './consultation.enums.js';

/** Adds what a State says. */
export function say(
  { em, now }: Operation,
  consultation: MlaRequestConsultation,
  byState: State,
  text: string,
): void {
  const { request } = consultation;
  const message = new MlaRequestConsultationMessage();
  em.persist(
    Object.assign(message, { request, case: request.case, consultation, byState, text, sentAt: now }),
  );
}

/**
 * An open consultation of the request.
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND, CONFLICT when it was concluded
 */
export async function openConsultation(
  operation: Operation,
  request: MlaRequest,
  id: string,
): Promise<MlaRequestConsultation> {
  const found = await operation.refer(MlaRequestConsultation, id, 'input.consultationId');
  if (found.request.id !== request.id) throw notFound('MlaRequestConsultation');
  if (found.concludedAt === null) return found;
  throw new DomainError('CONFLICT', 'The consultation was concluded. Open another if need be.', {
    field: 'input.consultationId',
  });
}

/** Notes on the request, for its lifecycle, from when on the other State has had the opportunity to answer. */
export function noteHeld(request: MlaRequest, { about, heldFrom }: MlaRequestConsultation): void {
  const earliest = (known: Date | null): Date => (known !== null && known < heldFrom ? known : heldFrom);
  if (about === ConsultationSubject.REFUSAL)
    request.refusalConsultedFrom = earliest(request.refusalConsultedFrom);
  if (about === ConsultationSubject.POSTPONEMENT)
    request.postponementConsultedFrom = earliest(request.postponementConsultedFrom);
}
