import type { MlaRequest } from '../mla-request.entity.js';

/** Requests of which a step is being taken that the other State hears of by a letter. */
const expected = new WeakSet<MlaRequest>();

export function expectLetter(request: MlaRequest): void {
  expected.add(request);
}

/** Whether the other State hears by a letter of the step that is being taken. */
export const isToldByLetter = (request: MlaRequest): boolean => expected.has(request);
