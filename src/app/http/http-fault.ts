import type { ErrorCode, Problem } from '../../platform/errors.js';
import { badInput, DomainError } from '../../platform/errors.js';

/** A request that is refused before the GraphQL engine sees it. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    readonly status: number,
    readonly error: DomainError,
    /** Header fields of the answer, such as `allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(error.message, { cause: error });
  }

  /** 400 with each problem named. */
  static badInput(problems: readonly Problem[]): HttpFault {
    return new HttpFault(400, badInput(problems));
  }

  /** Any status with one sentence; the code is BAD_USER_INPUT unless another is given. */
  static of(
    status: number,
    message: string,
    { code = 'BAD_USER_INPUT', headers = {} }: { code?: ErrorCode; headers?: Record<string, string> } = {},
  ): HttpFault {
    return new HttpFault(status, new DomainError(code, message), headers);
  }

  /** 405 naming the methods that the path answers. */
  static method(allow: string): HttpFault {
    return HttpFault.of(405, `This path answers ${allow} only.`, { headers: { allow } });
  }
}
