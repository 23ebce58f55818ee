import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Info,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Language } from './language.entity.js';

enum LanguageOrder {
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(LanguageOrder, {
  name: 'LanguageOrder',
  description: 'In which order languages are listed.',
  valuesConfig: { NAME: { description: 'By English name.' }, CODE: { description: 'By code.' } },
});

@InputType({ description: 'Which languages to list; what is not given does not narrow.' })
class LanguageFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Official languages of the United Nations, or others.',
  })
  unitedNations?: boolean;
}

@ArgsType()
class LanguagesArguments extends PageArguments {
  @Field(() => LanguageFilter, { nullable: true, description: 'Which languages to list.' })
  filter?: LanguageFilter;

  @Field(() => LanguageOrder, { nullable: true, description: 'In which order; by name when not given.' })
  orderBy?: LanguageOrder;
}

const LanguageConnection = connectionOf('Language', () => Language, 'languages');

@Resolver()
export class LanguageResolver {
  @Query(() => Language, {
    nullable: true,
    description: 'The language with this ISO 639-1 code; null when the list has none.',
  })
  language(
    @Arg('code', () => String, { description: 'ISO 639-1 code, such as "fr".' }) code: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byKey(info, 'Language', code);
  }

  @Query(() => LanguageConnection, { description: 'Languages of ISO 639-1.' })
  languages(
    @Args(() => LanguagesArguments) _page: LanguagesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Language');
  }
}
