import { registerEnumType } from 'type-graphql';

/** How much a finding weighs. */
export enum FindingSeverity {
  GOOD_PRACTICE = 'GOOD_PRACTICE',
  MINOR = 'MINOR',
  SIGNIFICANT = 'SIGNIFICANT',
  SERIOUS = 'SERIOUS',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'How much a finding of a mission weighs.',
  valuesConfig: {
    GOOD_PRACTICE: { description: 'Something that works well, and that others could learn from.' },
    MINOR: { description: 'Could be better; assets are recovered nevertheless.' },
    SIGNIFICANT: { description: 'Makes the recovery of assets harder or slower.' },
    SERIOUS: { description: 'Keeps assets from being recovered.' },
  },
});
