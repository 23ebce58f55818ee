alter table mla_request_event enable row level security;

-- Of a request that the viewer sees, which row security of mla_request decides: central authorities and auditors know
-- every step. Others know those that move the request; a competent authority also those about what it sees itself, and
-- none of the other State's authorities alone (domain.md 5.3). A command that is not named is for the former.
drop policy if exists mla_request_event_select on mla_request_event;
create policy mla_request_event_select on mla_request_event for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id and (
    (select app.is_central_authority() or app.viewer_role() = 'AUDITOR')
    or command in ('submitMlaRequest', 'registerMlaRequest', 'receiveMlaRequest', 'acknowledgeMlaRequest', 'examineMlaRequest',
      'returnMlaRequestAsIncomplete', 'askMlaRequestInformation', 'giveMlaRequestInformation', 'waiveMlaRequestInformation',
      'lapseMlaRequest', 'sendMlaRequestConditions', 'withdrawMlaRequestConditions',
      'postponeMlaRequest', 'resumeMlaRequest', 'acceptMlaRequest', 'refuseMlaRequest',
      'executeMlaRequest', 'transmitMlaRequestEvidence', 'withdrawMlaRequest', 'closeMlaRequest')
    -- Who was given one item learns what becomes of it, and nothing of the others.
    or command in ('beginMlaRequestItem', 'executeMlaRequestItem', 'markMlaRequestItemNotPossible', 'refuseMlaRequestItem',
        'withdrawMlaRequestItem')
      and ((select app.competent_authority()) is null or request_id in (select w.id from app.whole_request w)
        or item_id in (select a.id from app.assigned_item a))
    or (select app.competent_authority()) is not null and (
      command in ('acceptMlaRequestCondition', 'declineMlaRequestCondition', 'fulfilMlaRequestCondition', 'reviewMlaRequestPostponement', 'recordMlaRequestDelay',
        'reportConfidentialityCannotBeMet', 'answerConfidentialityNotice', 'confirmMlaRequestInWriting')
      -- More time, as far as the clock is known that gets it.
      or command = 'extendMlaRequestClock' and (app.clock_reach(clock_kind) = 'EVERY_PART'
        or request_id in (select w.id from app.whole_request w) and (app.clock_reach(clock_kind) = 'WHOLE'
          or app.clock_reach(clock_kind) = 'ASKING_STATE' and by_state <> (select app.viewer_state())))
      or request_id in (select w.id from app.whole_request w) and (
        command in ('openMlaRequestConsultation', 'sayInMlaRequestConsultation', 'concludeMlaRequestConsultation',
          'handOverEvidence', 'returnEvidence', 'executeMeasure', 'proposeLiftingMeasure', 'argueForMeasure',
          'keepMeasure', 'liftMeasure', 'recordThirdPartyClaim', 'planHearing', 'confirmHearing', 'rescheduleHearing', 'cancelHearing',
          'recordHearing', 'grantSafeConduct', 'proposeLeavingPeriod', 'agreeToLeavingPeriod', 'restartLeavingPeriod',
          'informPresenceNoLongerRequired', 'recordDeparture', 'endUnusedSafeConduct', 'endSafeConductForReturn',
          'endSafeConductForStaying', 'proposeDetainedPersonTransfer', 'recordTransferConsent', 'agreeToHandOverPerson',
          'agreeToReceivePerson', 'transferDetainedPerson', 'extendDetainedPersonTransfer', 'returnDetainedPerson',
          'creditTimeInCustody', 'cancelDetainedPersonTransfer', 'declineDetainedPersonTransfer',
          'recordEarlierActsProceedings', 'consentToEarlierActsProceedings')
        or command in ('inquireMlaRequestStatus', 'answerMlaRequestInquiry', 'requestUseConsent', 'grantUseConsent',
            'refuseUseConsent', 'revokeUseConsent', 'withdrawUseConsent')
          and r.requesting_state = (select app.viewer_state())
        or command in ('recordMlaRequestCost', 'proposeMlaRequestCostTerms', 'agreeToMlaRequestCost',
            'declineMlaRequestCost', 'dropMlaRequestCost')
          and r.requested_state = (select app.viewer_state()))
    )
  ))
);
-- By the State that took the step, or the one that keeps its side, which says so; a paper and what was not kept belong to
-- the latter alone.
drop policy if exists mla_request_event_insert on mla_request_event;
create policy mla_request_event_insert on mla_request_event for insert to repatria_app with check (
  -- An executing authority tells what it did with an item, and why that takes long, in the name of its State.
  (command in ('beginMlaRequestItem', 'executeMlaRequestItem', 'markMlaRequestItemNotPossible', 'recordMlaRequestDelay')
    and exists (select from app.executed_request e where e.id = request_id and by_state = e.requested_state)
    and entered_by is null and happened_on is null and paper_reference is null and irregularities = '{}')
  or exists (select from app.handled_request r where r.id = request_id and (
    (by_state = r.requesting_state and r.requesting_keeper = (select app.central_authority_state()))
    or (by_state = r.requested_state and r.requested_keeper = (select app.central_authority_state()))))
  and (item_id is null or exists (select from mla_request_item i where i.id = item_id and i.request_id = mla_request_event.request_id))
  and case when by_state = (select app.central_authority_state())
    then entered_by is null and happened_on is null and paper_reference is null and irregularities = '{}'
    else entered_by = (select app.central_authority_state()) end
);
grant select, insert on mla_request_event to repatria_app;
