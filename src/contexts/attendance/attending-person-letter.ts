import { nameInWords, type LetterSection } from '../mla-requests/index.js';
import type { AttendanceCapacity } from './attendance.enums.js';
import type { AttendingPerson } from './attending-person.entity.js';

/** Who attends, as a letter to the other State has it; `person` of the request is loaded. */
export function personInLetter({ person, name, whereabouts }: AttendingPerson): readonly LetterSection[] {
  return [
    ['Person', person?.name ?? name],
    ['Where the person is', whereabouts],
  ];
}

/** As what the person attends, as a letter has it. */
export const capacityInLetter = (capacity: AttendanceCapacity): LetterSection => [
  'As',
  nameInWords(capacity),
];
