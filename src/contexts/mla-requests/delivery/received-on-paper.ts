import { hasBegun } from '../../../platform/calendar/days.js';
import type { Problem } from '../../../platform/errors.js';
import { StateKind, type State } from '../../directory/index.js';
import { DeliveryMedium } from './delivery.enums.js';

/** What is said of a paper that came in, and what a State does instead that takes part in Repatria. */
interface Received {
  readonly requestingState: State;
  /** The State that received it. */
  readonly own: string;
  readonly receivedOn: string;
  readonly medium?: DeliveryMedium | null | undefined;
  readonly now: Date;
  readonly instead: string;
}

/** Why nothing of the kind can have come in on paper; empty when it can. */
export function notReceived({
  requestingState,
  own,
  receivedOn,
  medium,
  now,
  instead,
}: Received): readonly Problem[] {
  const problems: Problem[] = [];
  const field = 'input.requestingState';
  const { code, name, kind, onRepatriaSince } = requestingState;
  if (code === own) {
    problems.push({ field, message: 'A State does not ask itself: name the State that asks.' });
  } else if (onRepatriaSince !== null) {
    problems.push({ field, message: `${name} takes part in Repatria and ${instead}.` });
  }
  if (kind === StateKind.ORGANIZATION) {
    const message = `${name} is an organization; a request comes from a State or territory (UNCAC art. 46(13)).`;
    problems.push({ field, message });
  }
  if (!hasBegun(receivedOn, now)) {
    problems.push({ field: 'input.receivedOn', message: 'This day is still to come.' });
  }
  if (medium === DeliveryMedium.REPATRIA) {
    const message = 'What is entered by hand came another way: name it, or leave it out.';
    problems.push({ field: 'input.medium', message });
  }
  return problems;
}
