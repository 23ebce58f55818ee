import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import { planned } from '../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../platform/reads/records.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Asset } from '../assets/index.js';
import { Case } from '../cases/index.js';
import { enterInLedger } from './commands/enter-in-ledger.js';
import { reverseLedgerEntry } from './commands/reverse-ledger-entry.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { AssetLedgerTotal, CaseLedgerTotal } from './ledger-total.entity.js';
import { EnterInLedgerInput, ReverseLedgerEntryInput } from './ledger.inputs.js';

const LedgerEntryConnection = connectionOf('LedgerEntry', () => LedgerEntry, 'entries');
const EnterInLedgerPayload = commandPayload('enterInLedger', 'asset', 'Asset', () => Asset);
const ReverseLedgerEntryPayload = commandPayload('reverseLedgerEntry', 'asset', 'Asset', () => Asset);

/** What this context shows on an asset, and what is done with its ledger. */
@Resolver(() => Asset)
export class AssetLedgerResolver {
  @FieldResolver(() => LedgerEntryConnection, {
    nullable: true,
    description:
      'What was done with its amounts, by day; null for those who read sums alone. Those of a day stand in no order of meaning.',
  })
  ledger(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @FieldResolver(() => [AssetLedgerTotal], {
    nullable: true,
    description: 'What its ledger comes to, by currency; null for those who may not read it.',
  })
  ledgerTotals(): never {
    return planned();
  }

  @Mutation(() => EnterInLedgerPayload, {
    description:
      'The State that keeps the ledger of an asset enters what was done on a day with an amount of it: restrained, confiscated, deducted, returned … CONFLICT where more would leave an account than it holds.',
  })
  enterInLedger(
    @Arg('input', () => EnterInLedgerInput, { description: 'What the command needs.' })
    input: EnterInLedgerInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('enterInLedger', input, enterInLedger);
  }

  @Mutation(() => ReverseLedgerEntryPayload, {
    description:
      'The State that made an entry takes it back by one that says the contrary, on the same day; both stay. CONFLICT where what it moved has gone further since.',
  })
  reverseLedgerEntry(
    @Arg('input', () => ReverseLedgerEntryInput, { description: 'What the command needs.' })
    input: ReverseLedgerEntryInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('reverseLedgerEntry', input, reverseLedgerEntry);
  }
}

/** What this context shows on a case. */
@Resolver(() => Case)
export class CaseLedgerResolver {
  @FieldResolver(() => [CaseLedgerTotal], {
    nullable: true,
    description:
      'What the ledgers of its assets come to, by currency; null for those who may not read it. Amounts of several currencies are never added.',
  })
  ledgerTotals(): never {
    return planned();
  }
}
