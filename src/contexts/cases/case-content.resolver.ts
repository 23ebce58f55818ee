import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandOutcome } from '../../platform/reads/records.js';
import { commandPayload } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CaseSubject } from './case-subject.entity.js';
import { Case } from './case.entity.js';
import { AddSubjectInput, AmendSubjectInput } from './case-subject.inputs.js';
import {
  AddCaseAmountInput,
  AddCaseSourceInput,
  AmendCaseInput,
  ChangeCaseStatusInput,
  OpenCaseInput,
} from './case.inputs.js';
import { addCaseAmount } from './commands/add-case-amount.js';
import { addCaseSource } from './commands/add-case-source.js';
import { addSubject } from './commands/add-subject.js';
import { amendCase } from './commands/amend-case.js';
import { amendSubject } from './commands/amend-subject.js';
import { closeCase, resumeCase, suspendCase } from './commands/change-case-status.js';
import { openCase } from './commands/open-case.js';

const OpenCasePayload = commandPayload('openCase', 'case', 'Case', () => Case);
const AmendCasePayload = commandPayload('amendCase', 'case', 'Case', () => Case);
const SuspendCasePayload = commandPayload('suspendCase', 'case', 'Case', () => Case);
const ResumeCasePayload = commandPayload('resumeCase', 'case', 'Case', () => Case);
const CloseCasePayload = commandPayload('closeCase', 'case', 'Case', () => Case);
const AddCaseSourcePayload = commandPayload('addCaseSource', 'case', 'Case', () => Case);
const AddCaseAmountPayload = commandPayload('addCaseAmount', 'case', 'Case', () => Case);
const AddSubjectPayload = commandPayload('addSubject', 'subject', 'CaseSubject', () => CaseSubject);
const AmendSubjectPayload = commandPayload('amendSubject', 'subject', 'CaseSubject', () => CaseSubject);

/** Commands on what a case says and where it stands. */
@Resolver()
export class CaseContentResolver {
  @Mutation(() => OpenCasePayload, {
    description: 'A State opens a case: it leads it and nobody else knows of it yet.',
  })
  openCase(
    @Arg('input', () => OpenCaseInput, { description: 'What the command needs.' }) input: OpenCaseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('openCase', input, openCase);
  }

  @Mutation(() => AmendCasePayload, {
    description:
      'The leading State changes what the case says; consents of others to its publication fall away.',
  })
  amendCase(
    @Arg('input', () => AmendCaseInput, { description: 'What the command needs.' }) input: AmendCaseInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendCase', input, amendCase);
  }

  @Mutation(() => SuspendCasePayload, { description: 'The leading State lets the case rest.' })
  suspendCase(
    @Arg('input', () => ChangeCaseStatusInput, { description: 'What the command needs.' })
    input: ChangeCaseStatusInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('suspendCase', input, suspendCase);
  }

  @Mutation(() => ResumeCasePayload, {
    description: 'The leading State takes up a resting or finished case again.',
  })
  resumeCase(
    @Arg('input', () => ChangeCaseStatusInput, { description: 'What the command needs.' })
    input: ChangeCaseStatusInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('resumeCase', input, resumeCase);
  }

  @Mutation(() => CloseCasePayload, { description: 'The leading State finishes the case.' })
  closeCase(
    @Arg('input', () => ChangeCaseStatusInput, { description: 'What the command needs.' })
    input: ChangeCaseStatusInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('closeCase', input, closeCase);
  }

  @Mutation(() => AddCaseSourcePayload, {
    description: 'The leading State says where facts of the case were read.',
  })
  addCaseSource(
    @Arg('input', () => AddCaseSourceInput, { description: 'What the command needs.' })
    input: AddCaseSourceInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addCaseSource', input, addCaseSource);
  }

  @Mutation(() => AddCaseAmountPayload, {
    description: 'The leading State enters an amount that the case tells of.',
  })
  addCaseAmount(
    @Arg('input', () => AddCaseAmountInput, { description: 'What the command needs.' })
    input: AddCaseAmountInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addCaseAmount', input, addCaseAmount);
  }

  @Mutation(() => AddSubjectPayload, {
    description: 'The leading State enters a person or entity (UNCAC art. 46(15)(e)).',
  })
  addSubject(
    @Arg('input', () => AddSubjectInput, { description: 'What the command needs.' }) input: AddSubjectInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('addSubject', input, addSubject);
  }

  @Mutation(() => AmendSubjectPayload, {
    description: 'The leading State changes what it entered of a person or entity, or protects it.',
  })
  amendSubject(
    @Arg('input', () => AmendSubjectInput, { description: 'What the command needs.' })
    input: AmendSubjectInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('amendSubject', input, amendSubject);
  }
}
