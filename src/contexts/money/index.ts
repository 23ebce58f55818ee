import type { ContextManifest } from '../../platform/context-manifest.js';
import { ConvertedAmount } from './converted-amount.entity.js';
import { ExchangeRateFile } from './exchange-rate-file.entity.js';
import { ExchangeRateList } from './exchange-rate-list.entity.js';
import * as policies from './money.policy.js';
import * as reads from './money.reads.js';
import { MoneyResolver } from './money.resolver.js';
import { QuotedCurrency } from './quoted-currency.entity.js';

export {
  convert,
  type AmountWithRates,
  type Conversion,
  type FixedRate,
  type PublishedRate,
  type UsedRate,
} from './conversion.js';
export { ExchangeRateSource, NotConvertedReason } from './money.enums.js';

export const money: ContextManifest = {
  name: 'money',
  entities: [ExchangeRateFile, ExchangeRateList, QuotedCurrency, ConvertedAmount],
  resolvers: [MoneyResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
};
