import { tellAskedAndAnswered } from './asked-and-answered.js';
import { tellExecuted } from './executed.js';
import { openMatters } from './matters.js';
import { tellOnTheirWay } from './on-their-way.js';
import { tellPutOffAndRefused } from './put-off-and-refused.js';
import { Teller, type Telling } from './story.js';

/**
 * The practice of the demo States: requests between them in every status, most of them with a past of some months and
 * something that is due. Doing it again changes nothing.
 */
export async function seedDemoPractice(telling: Telling): Promise<void> {
  const teller = await Teller.of(telling);
  const matters = await openMatters(teller);
  await tellExecuted(teller, matters);
  await tellPutOffAndRefused(teller, matters);
  await tellAskedAndAnswered(teller, matters);
  await tellOnTheirWay(teller, matters);
}
