import type { EntityManager } from '@mikro-orm/postgresql';
import {
  TreatyKind,
  TreatySubject,
  UnitedNationsTreaty,
  Verification,
} from '../../src/contexts/directory/index.js';
import { insertMissing, type TableReport } from './upsert.js';

const { MUTUAL_LEGAL_ASSISTANCE, ASSET_RECOVERY, ASSET_SHARING, EXTRADITION, JOINT_INVESTIGATIONS } =
  TreatySubject;
const { TRANSFER_OF_SENTENCED_PERSONS, TRANSFER_OF_PROCEEDINGS, LAW_ENFORCEMENT } = TreatySubject;

const ofTheConventions = [
  ...[MUTUAL_LEGAL_ASSISTANCE, ASSET_RECOVERY, ASSET_SHARING, EXTRADITION, TRANSFER_OF_SENTENCED_PERSONS],
  ...[TRANSFER_OF_PROCEEDINGS, JOINT_INVESTIGATIONS, LAW_ENFORCEMENT],
];

/** The treaties of the United Nations whose parties the directory holds, from the file of the depositary's status. */
const unitedNations = [
  {
    number: 1,
    participation: UnitedNationsTreaty.UNCAC,
    name: 'United Nations Convention against Corruption',
    signed_on: '2003-12-09',
    reference: 'UNTC XVIII-14',
    url: 'https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18',
    parties_remark: 'Parties as of 20 April 2024, as far as they are in seeds/data/treaty_status.csv.',
  },
  {
    number: 2,
    participation: UnitedNationsTreaty.UNTOC,
    name: 'United Nations Convention against Transnational Organized Crime',
    signed_on: '2000-12-12',
    reference: 'UNTC XVIII-12',
    url: 'https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18',
    parties_remark: 'Parties as of April 2014, as far as they are in seeds/data/treaty_status.csv.',
  },
];

/** Regional treaties on mutual legal assistance or the recovery of assets; their parties stand with the depositaries. */
const regional = [
  {
    number: 11,
    name: 'European Convention on Mutual Assistance in Criminal Matters',
    subjects: [MUTUAL_LEGAL_ASSISTANCE],
    signed_on: '1959-04-20',
    reference: 'ETS No. 30',
    depositary: 'Secretary General of the Council of Europe',
    governs: true,
  },
  {
    number: 12,
    name: 'Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime',
    subjects: [MUTUAL_LEGAL_ASSISTANCE, ASSET_RECOVERY],
    signed_on: '1990-11-08',
    reference: 'ETS No. 141',
    depositary: 'Secretary General of the Council of Europe',
    governs: true,
  },
  {
    number: 13,
    name: 'Council of Europe Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the Financing of Terrorism',
    subjects: [MUTUAL_LEGAL_ASSISTANCE, ASSET_RECOVERY],
    signed_on: '2005-05-16',
    reference: 'CETS No. 198',
    depositary: 'Secretary General of the Council of Europe',
    governs: true,
  },
  {
    number: 14,
    name: 'Convention on Mutual Assistance in Criminal Matters between the Member States of the European Union',
    subjects: [MUTUAL_LEGAL_ASSISTANCE],
    signed_on: '2000-05-29',
    reference: 'OJ C 197, 12.7.2000',
    depositary: 'Secretary-General of the Council of the European Union',
    governs: true,
  },
  {
    number: 21,
    name: 'Inter-American Convention on Mutual Assistance in Criminal Matters',
    subjects: [MUTUAL_LEGAL_ASSISTANCE],
    signed_on: '1992-05-23',
    reference: 'OAS A-55',
    depositary: 'General Secretariat of the Organization of American States',
    governs: true,
  },
  {
    number: 22,
    name: 'Inter-American Convention against Corruption',
    subjects: [MUTUAL_LEGAL_ASSISTANCE, EXTRADITION, ASSET_RECOVERY],
    signed_on: '1996-03-29',
    reference: 'OAS B-58',
    depositary: 'General Secretariat of the Organization of American States',
    governs: false,
  },
  {
    number: 31,
    name: 'African Union Convention on Preventing and Combating Corruption',
    subjects: [MUTUAL_LEGAL_ASSISTANCE, EXTRADITION, ASSET_RECOVERY],
    signed_on: '2003-07-11',
    reference: null,
    depositary: 'Chairperson of the African Union Commission',
    governs: false,
  },
  {
    number: 41,
    name: 'Treaty on Mutual Legal Assistance in Criminal Matters (ASEAN)',
    subjects: [MUTUAL_LEGAL_ASSISTANCE],
    signed_on: '2004-11-29',
    reference: null,
    depositary: null,
    governs: true,
  },
];

/** UUIDs of version 8 (RFC 9562), fixed so that loading them again changes nothing. */
const idOf = (number: number): string => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;
const untouched = { updated_at: '2026-11-01T00:00:00Z', version: 1 };

/**
 * Treaties by which States cooperate: UNCAC and UNTOC with the parties that the directory holds, and regional ones,
 * from general knowledge and without parties, for these were read in no source. What people have confirmed or ended
 * since stays.
 */
export async function seedTreaties(em: EntityManager): Promise<TableReport> {
  const rows = [
    ...unitedNations.map(({ number, participation: _participation, ...said }) => ({
      ...{
        id: idOf(number),
        kind: TreatyKind.MULTILATERAL,
        subjects: ofTheConventions,
        ...untouched,
        ...said,
      },
      ...{ governs_mutual_legal_assistance: false, depositary: 'Secretary-General of the United Nations' },
      ...{ party_states: [], verification: Verification.FROM_FILE, source: 'seeds/data/treaty_status.csv' },
    })),
    ...regional.map(({ number, governs, ...said }) => ({
      ...{ id: idOf(number), kind: TreatyKind.REGIONAL, url: null, ...untouched, ...said },
      ...{ governs_mutual_legal_assistance: governs, party_states: [] },
      parties_remark: 'No party is recorded: ask the depositary.',
      ...{ verification: Verification.UNVERIFIED, source: 'General knowledge; read in no source.' },
    })),
  ];
  const inserted = await insertMissing(em, 'treaty', ['id'], rows);
  for (const { number, participation } of unitedNations) await seedParties(em, idOf(number), participation);
  return { table: 'treaty', inserted, updated: 0, unchanged: rows.length - inserted };
}

/** Those that deposited an instrument, as the directory has them; those that are there stay as they are. */
async function seedParties(
  em: EntityManager,
  treaty: string,
  participation: UnitedNationsTreaty,
): Promise<void> {
  await em.execute(
    `insert into treaty_party (id, treaty_id, state, in_force_from)
     select gen_random_uuid(), ?, p.state, p.in_force_on from treaty_participation p where p.treaty = ? and p.is_party
     on conflict (treaty_id, state) do nothing`,
    [treaty, participation],
  );
  await em.execute(
    `update treaty t set party_states = given.states
     from (select array_agg(p.state order by p.state) as states from treaty_party p where p.treaty_id = ?) given
     where t.id = ? and t.party_states is distinct from given.states`,
    [treaty, treaty],
  );
}
