import type { Requirement } from '../../../platform/states/states.js';
import { AssistanceType } from '../../directory/index.js';
import { RecoveryAvenue } from '../items/item.enums.js';
import type { ItemFacts } from '../items/item-facts.js';
import { absent, wantedByAvenue } from '../items/particulars-by-type.js';

/** What a request says, as far as the service can see it, without what it says. */
export interface ContentFacts {
  readonly purpose: string | null;
  readonly offences: readonly string[];
  readonly hasSubjectMatter: boolean;
  readonly hasConductingAuthority: boolean;
  readonly hasFacts: boolean;
  readonly hasAssistanceSought: boolean;
  readonly itemFacts: readonly ItemFacts[];
}

const needs = (
  says: string,
  source: string,
  isMet: (request: ContentFacts) => boolean,
): Requirement<ContentFacts> => ({ says, source, isMet });

/** Facts are not needed where every item is the service of judicial documents (UNCAC art. 46(15)(c)). */
const onlyServesDocuments = ({ itemFacts }: ContentFacts): boolean =>
  itemFacts.length > 0 && itemFacts.every(({ type }) => type === AssistanceType.SERVICE_OF_DOCUMENTS);

const everyItem = (holds: (item: ItemFacts) => boolean) => (request: ContentFacts) =>
  request.itemFacts.every(holds);

/** What art. 55(3) asks of items, each particular once. */
const ofAvenues = Object.values(RecoveryAvenue).flatMap((avenue) =>
  wantedByAvenue[avenue].required.map((wanted): Requirement<ContentFacts> => ({
    ...wanted,
    isMet: everyItem((item) => item.avenue !== avenue || absent(item, [wanted]).length === 0),
  })),
);

/** What UNCAC asks every request to contain, as far as the service can see it. */
export const contentsRequired: readonly Requirement<ContentFacts>[] = [
  needs(
    'the subject matter and the nature of the proceeding',
    'UNCAC art. 46(15)(b)',
    (r) => r.hasSubjectMatter,
  ),
  needs(
    'the name of the authority that conducts the investigation, prosecution or proceeding',
    'UNCAC art. 46(15)(b)',
    (r) => r.hasConductingAuthority,
  ),
  {
    says: 'a summary of the relevant facts',
    source: 'UNCAC art. 46(15)(c)',
    rule: 'R4',
    isMet: (r) => r.hasFacts || onlyServesDocuments(r),
  },
  needs(
    'a description of the assistance sought',
    'UNCAC art. 46(15)(d)',
    (r) =>
      r.hasAssistanceSought ||
      (r.itemFacts.length > 0 && r.itemFacts.every(({ given }) => given.includes('description'))),
  ),
  needs('the purpose for which it is sought', 'UNCAC art. 46(15)(f)', (r) => (r.purpose ?? '').trim() !== ''),
  needs('the offences concerned', 'UNCAC art. 46(1), (15)(b)', (r) =>
    r.offences.some((offence) => offence.trim() !== ''),
  ),
  needs(
    'by which way of article 55 the recovery of assets is sought',
    'UNCAC art. 55(1)–(3)',
    everyItem(({ type, avenue }) => type !== AssistanceType.ASSET_RECOVERY || avenue !== null),
  ),
  ...ofAvenues,
];
