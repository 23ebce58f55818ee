import type { Operation } from '../../platform/commands/operation.js';
import { dayIn } from '../directory/index.js';
import { nameInWords, type LetterSection, type LettersAbout } from '../mla-requests/index.js';
import { personInLetter } from './attending-person-letter.js';
import type { DetainedPersonTransfer as Transfer } from './detained-person-transfer.entity.js';

type Sections = readonly LetterSection[];

/** The steps on a transfer that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(10)–(12)). */
// prettier-ignore
export const transferLetters: LettersAbout<Transfer> = {
  // Either State
  proposeDetainedPersonTransfer: letter('Proposal to transfer a detained person', proposal),
  declineDetainedPersonTransfer: letter('The transfer of a detained person is declined', declined),
  cancelDetainedPersonTransfer: letter('The transfer of a detained person is no longer needed', cancelled),
  returnDetainedPerson: letter('Return of a detained person', returned),

  // The State that holds the person
  recordTransferConsent: letter('Consent of a detained person to a transfer', consent),
  agreeToHandOverPerson: letter('Agreement to hand over a detained person', handingOver),
  transferDetainedPerson: letter('Transfer of a detained person', handedOver),
  extendDetainedPersonTransfer: letter('More time for the return of a detained person', returnDue),
  creditTimeInCustody: letter('Time in custody that counts as served', credited),
  consentToEarlierActsProceedings: letter('Consent to proceedings for earlier acts', earlierActs),

  // The State that receives the person
  agreeToReceivePerson: letter('Agreement to receive a detained person', receiving),
  recordEarlierActsProceedings: letter('Notice of proceedings for earlier acts', proceedings),
};

/** A letter that says which transfer it is about, and then what the step adds. */
function letter(
  title: string,
  adds: (transfer: Transfer, operation: Operation) => Sections | Promise<Sections>,
) {
  const says = async (transfer: Transfer, operation: Operation): Promise<Sections> => [
    ...(await transferOf(transfer, operation)),
    ...(await adds(transfer, operation)),
  ];
  return { title, says };
}

async function transferOf(transfer: Transfer, { em }: Operation): Promise<Sections> {
  await em.populate(transfer, ['attendee.person', 'holdingState', 'receivingState']);
  const { attendee, holdingState, receivingState, purpose } = transfer;
  return [
    ...personInLetter(attendee),
    ['Held in', holdingState.name],
    ['To be transferred to', receivingState.name],
    ['Purpose (UNCAC art. 46(10))', purpose],
  ];
}

function proposal({ holdingState }: Transfer, { state }: Operation): Sections {
  const asked =
    state === holdingState.code
      ? 'Please let us know whether you agree to receive the person, and on which conditions (UNCAC art. 46(10)(b)).'
      : 'Please let us know whether the person freely gives informed consent, whether you agree, and on which conditions (UNCAC art. 46(10)).';
  return [['Answer asked for', asked]];
}

function declined({ declinedBy, endReason }: Transfer): Sections {
  return [
    ['Declined by', declinedBy === null ? null : nameInWords(declinedBy)],
    ['Reasons', endReason],
  ];
}

function cancelled({ endReason }: Transfer): Sections {
  return [['Reasons (UNCAC art. 46(24))', endReason]];
}

async function consent({ consentedAt, holdingState }: Transfer, { em }: Operation): Promise<Sections> {
  const on = consentedAt === null ? null : await dayIn(em, holdingState.code, consentedAt);
  const given = `The person was informed and freely gave consent${on === null ? '' : ` on ${on}`}.`;
  return [['Consent of the person (UNCAC art. 46(10)(a))', given]];
}

function handingOver({ holdingConditions, inCustody }: Transfer): Sections {
  const custody = inCustody
    ? 'The person is to be kept in custody.'
    : 'The person need not be kept in custody.';
  return [
    ['Agreement (UNCAC art. 46(10)(b))', 'We agree to hand the person over.'],
    ['Conditions', holdingConditions],
    ['Custody (UNCAC art. 46(11)(a))', custody],
  ];
}

function receiving({ receivingConditions }: Transfer): Sections {
  return [
    ['Agreement (UNCAC art. 46(10)(b))', 'We agree to receive the person.'],
    ['Conditions', receivingConditions],
  ];
}

function handedOver(transfer: Transfer): Sections {
  return [['Transferred on', transfer.transferredOn], ...returnDue(transfer)];
}

function returnDue({ returnDueOn }: Transfer): Sections {
  return [['To be returned by (UNCAC art. 46(11)(b))', returnDueOn]];
}

function returned({ returnedOn, daysInCustody }: Transfer): Sections {
  return [
    ['Returned on (UNCAC art. 46(11)(b), (c))', returnedOn],
    ['Days in custody', daysInCustody === null ? null : String(daysInCustody)],
  ];
}

function credited({ daysCredited }: Transfer): Sections {
  const days = daysCredited === null ? null : String(daysCredited);
  return [['Days that count as served (UNCAC art. 46(11)(d))', days]];
}

function earlierActs({ earlierActsConsent }: Transfer): Sections {
  return [['We consent to proceedings for (UNCAC art. 46(12))', earlierActsConsent]];
}

function proceedings({ earlierActsProceedings }: Transfer): Sections {
  return [['Proceedings, punishment or restriction (UNCAC art. 46(12))', earlierActsProceedings]];
}
