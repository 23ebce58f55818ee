import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestTranslation } from './mla-request-translation.entity.js';
import { MlaRequestTranslator } from './mla-request-translator.entity.js';
import { TranslatedPart } from './translation.enums.js';
import type { MlaRequestTranslationInput } from './translation.inputs.js';

/**
 * Lists a draft's translations anew, place by place; nothing is deleted. `translatedInto` of the request follows.
 * @throws DomainError BAD_USER_INPUT naming every language that is none, or that the request is written in
 */
export async function writeTranslations(
  { em, state }: Operation,
  request: MlaRequest,
  given: readonly MlaRequestTranslationInput[],
): Promise<void> {
  const problems = given.flatMap(({ language }, index): Problem[] => {
    const field = `input.contents.translations[${String(index)}].language`;
    if (!iso6391.validate(language)) return [{ field, message: 'There is no such language in ISO 639-1.' }];
    if (language !== request.language) return [];
    return [{ field, message: 'The request is written in this language.' }];
  });
  if (problems.length > 0) throw badInput(problems);
  const present = await em.find(MlaRequestTranslation, { request });
  const translators = await em.find(MlaRequestTranslator, { request });
  for (const translation of present) translation.isListed = translation.position <= given.length;
  given.forEach(({ language, isCertified, parts, translator }, index) => {
    const position = index + 1;
    const translation = present.find((one) => one.position === position) ?? new MlaRequestTranslation();
    const says = { language, isCertified: isCertified ?? false, parts };
    em.persist(Object.assign(translation, { request, position, ...says }));
    const own = translators.find((one) => one.translation.id === translation.id);
    if (own === undefined && translator == null) return;
    const by = own ?? Object.assign(new MlaRequestTranslator(), { translation, request });
    em.persist(Object.assign(by, { state: em.getReference(State, state), name: translator ?? null }));
  });
  const whole = given.filter(({ parts }) => parts.includes(TranslatedPart.REQUEST));
  request.translatedInto = [...new Set(whole.map(({ language }) => language))].sort();
}

/** Copies the list of translations of an earlier request to a draft; who made them is noted anew. */
export async function copyTranslations(
  operation: Operation,
  earlier: MlaRequest,
  request: MlaRequest,
): Promise<void> {
  const listed = await operation.em.find(
    MlaRequestTranslation,
    { request: earlier, isListed: true },
    { orderBy: { position: 'asc' } },
  );
  await writeTranslations(operation, request, listed);
}
