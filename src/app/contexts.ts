import { access } from '../contexts/access/index.js';
import { assets } from '../contexts/assets/index.js';
import { attendance } from '../contexts/attendance/index.js';
import { audit } from '../contexts/audit/index.js';
import { cases } from '../contexts/cases/index.js';
import { directory } from '../contexts/directory/index.js';
import { evidence } from '../contexts/evidence/index.js';
import { disclosures } from '../contexts/disclosures/index.js';
import { ledger } from '../contexts/ledger/index.js';
import { measures } from '../contexts/measures/index.js';
import { missions } from '../contexts/missions/index.js';
import { money } from '../contexts/money/index.js';
import { mlaRequests } from '../contexts/mla-requests/index.js';
import { returns } from '../contexts/returns/index.js';
import type { StepOfTwo } from '../platform/commands/operation.js';
import type { ContextManifest } from '../platform/context-manifest.js';

/** The contexts in order of dependency: each may build on those before it, never on those after it. */
export const contexts: readonly ContextManifest[] = [
  access,
  directory,
  money,
  audit,
  cases,
  assets,
  ledger,
  mlaRequests,
  attendance,
  evidence,
  measures,
  returns,
  disclosures,
  missions,
];

/** The steps that take two people, by the commands that propose them. */
export const stepsOfTwo = Object.assign(
  {},
  ...contexts.map((context) => context.stepsOfTwo ?? {}),
) as Readonly<Record<string, StepOfTwo>>;
