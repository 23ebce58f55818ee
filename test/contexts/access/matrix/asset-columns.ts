import {
  auditor,
  auditorOf,
  officerOf,
  prosecutorOf,
  starStaff,
  supervisorOf,
} from '../../../support/personas.js';
import type { AssetParties } from '../../assets/asset-world.js';
import type { Columns } from './table.js';

/** Who stands in the columns of the tables of assets. */
export const assetColumns = ({ recorder, seat, other }: AssetParties): Columns => ({
  CA: [officerOf(recorder), supervisorOf(recorder)],
  INV: [prosecutorOf(recorder)],
  'own AUD': [auditorOf(recorder)],
  'RD-CA': [officerOf(seat), supervisorOf(seat)],
  'RD-EX': [prosecutorOf(seat)],
  'RD-AUD': [auditorOf(seat)],
  'RQ-CA': [officerOf(other), supervisorOf(other)],
  'RQ-INV': [prosecutorOf(other)],
  'RQ-AUD': [auditorOf(other)],
  STAR: [starStaff],
  AUD: [auditor],
});
