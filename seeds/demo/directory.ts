import type { EntityManager } from '@mikro-orm/postgresql';
import {
  AcceptedChannel,
  AgreementStatus,
  AuthorityFunction,
  CentralAuthority,
  CentralAuthorityEntry,
  CompetentAuthority,
  CompetentAuthorityKind,
  State,
  StateKind,
  Verification,
} from '../../src/contexts/directory/index.js';
import { DEMO_AUTHORITIES, DEMO_STATES } from './people.js';

const source = 'Demo world: fictitious';
const since = new Date('2026-01-01T00:00:00Z');

const centralAuthorities = {
  XA: { id: DEMO_AUTHORITIES.XA_CENTRAL_AUTHORITY, languages: ['en', 'fr'], zone: 'Etc/GMT-1' },
  XC: { id: DEMO_AUTHORITIES.XC_CENTRAL_AUTHORITY, languages: ['en', 'es'], zone: 'Etc/GMT+4' },
  XD: { id: DEMO_AUTHORITIES.XD_CENTRAL_AUTHORITY, languages: ['fr'], zone: 'Etc/GMT-3' },
} as const;

const prosecutors = {
  XA: DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE,
  XC: DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE,
} as const;

/** The fictitious States and authorities of the demo world, with fixed ids; what is there already stays as it is. */
export async function seedDemoDirectory(em: EntityManager): Promise<void> {
  if (
    (await em.count(State, { code: { $in: Object.keys(DEMO_STATES) } })) === Object.keys(DEMO_STATES).length
  )
    return;
  const states = new Map<string, State>();
  for (const [code, name] of Object.entries(DEMO_STATES)) {
    const state = Object.assign(new State(), {
      ...{ code, name, kind: StateKind.STATE, fictitious: true, searchText: name },
      ...{ verification: Verification.UNVERIFIED, source },
    });
    states.set(code, state);
    em.persist(state);
  }
  for (const [code, authority] of Object.entries(centralAuthorities)) {
    const state = states.get(code);
    if (state !== undefined) em.persist(centralAuthority(code, state, authority));
  }
  for (const [code, id] of Object.entries(prosecutors)) {
    em.persist(
      Object.assign(new CompetentAuthority(), {
        ...{ id, state: states.get(code), name: `Prosecution Service of ${nameOf(code)}` },
        ...{
          kind: CompetentAuthorityKind.PROSECUTION_SERVICE,
          verification: Verification.UNVERIFIED,
          source,
        },
      }),
    );
  }
  await em.flush();
}

function centralAuthority(
  code: string,
  state: State,
  {
    id,
    languages,
    zone,
  }: { readonly id: string; readonly languages: readonly string[]; readonly zone: string },
): object[] {
  const authority = Object.assign(new CentralAuthority(), {
    ...{ id, state, jurisdiction: code, createdAt: since, updatedAt: since },
  });
  const entry = Object.assign(new CentralAuthorityEntry(), {
    ...{ centralAuthority: authority, state, jurisdiction: code, currentFor: id, validFrom: since },
    institution: `Ministry of Justice of ${nameOf(code)}`,
    unit: 'Central authority for mutual legal assistance',
    acceptedLanguages: [...languages],
    acceptedChannels: [AcceptedChannel.CENTRAL_AUTHORITY, AcceptedChannel.INTERPOL],
    interpolInUrgency: AgreementStatus.AGREED,
    oralInUrgency: code === 'XC' ? AgreementStatus.AGREED : AgreementStatus.NOT_AGREED,
    functions: [AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE, AuthorityFunction.ASSET_RECOVERY],
    timeZone: zone,
    officeHours: 'Monday to Friday, 9:00 to 17:00',
    ...{ verification: Verification.UNVERIFIED, source },
  });
  return [authority, entry];
}

const nameOf = (code: string): string =>
  (DEMO_STATES[code as keyof typeof DEMO_STATES] ?? code).replace(' (fictitious)', '');
