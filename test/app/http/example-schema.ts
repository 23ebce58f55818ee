import { ArrayMinSize, Length, Min, ValidateNested } from 'class-validator';
import {
  Arg,
  buildSchema,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { GraphQLSchema } from 'graphql';

import { nameValuesOfEnums } from '../../../src/platform/schema/enum-words.js';
import { DomainError, notFound } from '../../../src/platform/errors.js';

/** A small library: enough of a schema to meet every manner of the HTTP layer. */
enum Genre {
  Novel = 'NOVEL',
  Poetry = 'POETRY',
}
registerEnumType(Genre, { name: 'Genre', description: 'Kind of a book.' });

@ObjectType({ description: 'A book on a shelf.' })
class Book {
  @Field(() => ID, { description: 'Its number.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Book, { nullable: true, description: 'The book that it continues.' })
  sequelOf?: Book | null;

  @Field(() => [Book], { description: 'The books that continue it.' })
  sequels(@Arg('first', () => Int, { nullable: true }) first: number | null): Book[] {
    return [].slice(0, first ?? 20);
  }
}

@ObjectType({ description: 'A page of books.' })
class BookConnection {
  @Field(() => [Book], { description: 'The books of the page.' })
  nodes!: Book[];
}

@InputType({ description: 'An author of a book.' })
class AuthorInput {
  @Field(() => String, { description: 'Full name.' })
  @Length(1, 20, { context: { rule: 'Rule of names' } })
  name!: string;
}

@InputType({ description: 'A book to add.' })
class BookInput {
  @Field(() => String, { description: 'Its title.' })
  @Length(3, 40)
  title!: string;

  @Field(() => Int, { description: 'Number of pages.' })
  @Min(1)
  pages!: number;

  @Field(() => Genre, { description: 'Its genre.' })
  genre!: Genre;

  @Field(() => [AuthorInput], { description: 'Who wrote it.' })
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  authors!: AuthorInput[];
}

const trilogy: Book = Object.assign(new Book(), { id: '1', title: 'The first', sequelOf: null });

/** Resolves the example schema; `gate` is what {@link LibraryResolver.slow} waits for. */
@Resolver()
export class LibraryResolver {
  static gate: Promise<void> = Promise.resolve();
  static added = 0;

  @Query(() => String, { description: 'A greeting.' })
  hello(@Arg('name', () => String, { nullable: true }) name: string | null): string {
    return `Hello, ${name ?? 'reader'}`;
  }

  @Query(() => Book, { nullable: true, description: 'One book.' })
  book(@Arg('id', () => ID) id: string): Book {
    if (id !== '1') throw notFound('book');
    return trilogy;
  }

  @Query(() => BookConnection, { description: 'Books, page by page.' })
  books(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('genre', () => Genre, { nullable: true }) genre: Genre | null,
  ): BookConnection {
    const nodes = genre === Genre.Poetry ? [] : [trilogy].slice(0, first ?? 20);
    return Object.assign(new BookConnection(), { nodes });
  }

  @Query(() => String, { description: 'Answers when the gate opens.' })
  async slow(): Promise<string> {
    await LibraryResolver.gate;
    return 'done';
  }

  @Query(() => String, { description: 'Fails with the text of a database error.' })
  broken(): string {
    throw new Error('relation "secret_table" does not exist');
  }

  @Query(() => String, { description: 'For those who have signed in.' })
  account(): string {
    throw new DomainError('UNAUTHENTICATED', 'Sign in to see your account.');
  }

  @Query(() => String, { description: 'Fails as if the database were away.' })
  outage(): string {
    throw new DomainError('SERVICE_UNAVAILABLE', 'The database is away. Try again in a minute.');
  }

  @Mutation(() => String, { description: 'Adds a book.' })
  addBook(@Arg('input', () => BookInput) input: BookInput): string {
    LibraryResolver.added += 1;
    return input.title;
  }
}

/** Builds the example schema as the service builds its own. */
export async function exampleSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: [LibraryResolver], validate: true });
  nameValuesOfEnums(schema);
  return schema;
}
