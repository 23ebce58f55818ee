/** A spontaneous disclosure beside every tenth request, between its two States: transmitted, four in five acknowledged. */
export const disclosureStatements: readonly string[] = [
  `insert into spontaneous_disclosure (id, sending_state, receiving_state, sending_keeper, receiving_keeper, sending_reference,
       status, is_sent, is_opened, basis, subject, offences, has_information, transmitted_at, answered_at, created_at, listed_at,
       updated_at)
     select bench.key('disclosure', i), requesting, requested, requesting, requested, requesting || '-SD-' || i,
       case when i % 50 = 1 then 'TRANSMITTED' else 'ACKNOWLEDGED' end, true, i % 50 <> 1, 'PROCEEDS', 'Accounts of file ' || i,
       '{Bribery}', true, at_time, case when i % 50 <> 1 then at_time + interval '4 days' end, at_time, at_time, at_time
     from bench.request where i % 10 = 1`,
  `insert into spontaneous_disclosure_content (id, disclosure_id, sending_state, information)
     select bench.key('told', i), bench.key('disclosure', i), requesting, 'A transfer of ' || (1 + i % 97) || ' million.'
     from bench.request where i % 10 = 1`,
  `insert into spontaneous_disclosure_side (id, disclosure_id, state, internal_step)
     select bench.key('told' || side, i), bench.key('disclosure', i), code, 'Step ' || side
     from bench.request, lateral (values ('a', requesting), ('b', requested)) sides (side, code) where i % 10 = 1`,
  `insert into spontaneous_disclosure_event (id, disclosure_id, command, status, by_state, entered_by, occurred_at)
     select bench.key('telling' || place, i), bench.key('disclosure', i), command, after, requesting, requesting,
       at_time + place * interval '1 day'
     from bench.request, lateral (values (1, 'draftDisclosure', 'DRAFT'), (2, 'proposeDisclosure', 'IN_REVIEW'),
       (3, 'transmitDisclosure', 'TRANSMITTED')) steps (place, command, after) where i % 10 = 1`,
];
