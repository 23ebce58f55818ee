import type { Problem } from '../../platform/errors.js';
import { RefusalGround } from './mla-request.enums.js';

/** Why these grounds cannot carry a refusal; empty when they can (UNCAC art. 46(8), (22); rule R3). */
export function unlawfulGrounds(grounds: readonly RefusalGround[]): readonly Problem[] {
  const problems: Problem[] = [];
  const field = 'input.grounds';
  if (grounds.includes(RefusalGround.BANK_SECRECY)) {
    problems.push({
      field,
      message: 'Assistance is not refused on the ground of bank secrecy (UNCAC art. 46(8)).',
      rule: 'R3',
    });
  }
  if (grounds.length > 0 && grounds.every((ground) => ground === RefusalGround.FISCAL_MATTERS)) {
    problems.push({
      field,
      message: 'Fiscal matters cannot be the sole ground of a refusal (UNCAC art. 46(22)).',
      rule: 'R3',
    });
  }
  return problems;
}
