import { Role } from '../../src/contexts/access/roles.js';
import { viewerOf, type Viewer } from '../../src/platform/viewer.js';

/**
 * The States of the demo world, by codes that ISO 3166-1 leaves to users (XA to XZ) and that can never be a
 * real State's: Avaloria asks, Cordonia is asked, Demetria stands by; Belmora does not take part in Repatria.
 */
export const DEMO_STATES = {
  XA: 'Avaloria (fictitious)',
  XB: 'Belmora (fictitious)',
  XC: 'Cordonia (fictitious)',
  XD: 'Demetria (fictitious)',
} as const;

/** The authorities of the demo world: UUIDs of version 8 (RFC 9562), fixed so that seeds and tokens agree. */
export const DEMO_AUTHORITIES = {
  /** Central authority of Avaloria, which sends the request. */
  XA_CENTRAL_AUTHORITY: '0000000a-0000-8000-8000-000000000001',
  /** Prosecution service of Avaloria, which investigates the case. */
  XA_PROSECUTION_SERVICE: '0000000a-0000-8000-8000-000000000002',
  /** Central authority of Belmora, which receives requests on paper alone. */
  XB_CENTRAL_AUTHORITY: '0000000b-0000-8000-8000-000000000001',
  /** Central authority of Cordonia, which receives the request. */
  XC_CENTRAL_AUTHORITY: '0000000c-0000-8000-8000-000000000001',
  /** Prosecution service of Cordonia, which executes the request. */
  XC_PROSECUTION_SERVICE: '0000000c-0000-8000-8000-000000000002',
  /** Central authority of Demetria, which is no party. */
  XD_CENTRAL_AUTHORITY: '0000000d-0000-8000-8000-000000000001',
} as const;

/** Somebody who does not exist, to try the service as. */
export interface DemoPerson {
  /** How the command line and tests call the person, such as `xa-officer`; also the id in the person's token. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly viewer: Viewer;
}

const { XA_CENTRAL_AUTHORITY, XA_PROSECUTION_SERVICE, XC_CENTRAL_AUTHORITY } = DEMO_AUTHORITIES;
const { XC_PROSECUTION_SERVICE, XD_CENTRAL_AUTHORITY } = DEMO_AUTHORITIES;

/** The people of the demo world; all are fictitious and no authority of a real State is meant. */
export const DEMO_PEOPLE: readonly DemoPerson[] = Object.freeze([
  person(
    'xa-officer',
    'Alda Example',
    'Officer, central authority of Avaloria',
    Role.CENTRAL_AUTHORITY_OFFICER,
    'XA',
    XA_CENTRAL_AUTHORITY,
  ),
  person(
    'xa-second-officer',
    'Anselm Example',
    'Second officer, central authority of Avaloria',
    Role.CENTRAL_AUTHORITY_OFFICER,
    'XA',
    XA_CENTRAL_AUTHORITY,
  ),
  person(
    'xa-supervisor',
    'Arletta Example',
    'Supervisor, central authority of Avaloria',
    Role.CENTRAL_AUTHORITY_SUPERVISOR,
    'XA',
    XA_CENTRAL_AUTHORITY,
  ),
  person(
    'xa-prosecutor',
    'Alaric Example',
    'Prosecutor, prosecution service of Avaloria',
    Role.COMPETENT_AUTHORITY,
    'XA',
    XA_PROSECUTION_SERVICE,
  ),
  person('xa-auditor', 'Avis Example', 'Auditor of Avaloria', Role.AUDITOR, 'XA'),
  person(
    'xc-officer',
    'Corin Example',
    'Officer, central authority of Cordonia',
    Role.CENTRAL_AUTHORITY_OFFICER,
    'XC',
    XC_CENTRAL_AUTHORITY,
  ),
  person(
    'xc-supervisor',
    'Calista Example',
    'Supervisor, central authority of Cordonia',
    Role.CENTRAL_AUTHORITY_SUPERVISOR,
    'XC',
    XC_CENTRAL_AUTHORITY,
  ),
  person(
    'xc-prosecutor',
    'Crispin Example',
    'Prosecutor, prosecution service of Cordonia',
    Role.COMPETENT_AUTHORITY,
    'XC',
    XC_PROSECUTION_SERVICE,
  ),
  person('xc-auditor', 'Cosima Example', 'Auditor of Cordonia', Role.AUDITOR, 'XC'),
  person(
    'xd-officer',
    'Delphine Example',
    'Officer, central authority of Demetria',
    Role.CENTRAL_AUTHORITY_OFFICER,
    'XD',
    XD_CENTRAL_AUTHORITY,
  ),
  person('star-staff', 'Stella Example', 'Asset recovery adviser, StAR Initiative', Role.STAR_STAFF),
  person('secretariat', 'Seraphina Example', 'Keeper of the directory, secretariat', Role.SECRETARIAT),
  person('auditor', 'Audra Example', 'Auditor of the whole system', Role.AUDITOR),
  person('system-admin', 'Sylvan Example', 'System administrator', Role.SYSTEM_ADMIN),
  person('dashboard', 'Statistics dashboard', 'Program that reads aggregates', Role.DASHBOARD),
]);

/** Somebody of the demo world by key. Throws for a key that nobody has. */
export function demoPerson(key: string): DemoPerson {
  const found = DEMO_PEOPLE.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The demo world has no ${key}.`);
  return found;
}

function person(
  key: string,
  name: string,
  title: string,
  role: Role,
  state: keyof typeof DEMO_STATES | null = null,
  authorityId: string | null = null,
): DemoPerson {
  return Object.freeze({
    key,
    name: `${name} (fictitious)`,
    title,
    viewer: viewerOf({ userId: key, role, state, authorityId }),
  });
}
